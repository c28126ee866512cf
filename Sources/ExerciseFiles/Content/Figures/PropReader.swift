internal import RehabCore

/// Reads the list `props`: places and sizes in hundredths of the body's height.
enum PropReader {
  static func props(_ cursor: Cursor) -> [Prop] {
    cursor.list(0...6, of: "props") { item in
      item.group { fields in
        let kind = fields["kind"].choice(else: Prop.Kind.mat)
        guard kind.stands else { return Prop(kind: kind) }
        return Prop(
          kind: kind, place: fields.ifPresent("at").map { vector($0, -200...200) } ?? .zero,
          size: vector(fields["size"], kind == .chair ? -300...300 : 0...300))
      }
    }
  }

  private static func vector(_ cursor: Cursor, _ range: ClosedRange<Int>) -> Vector {
    let numbers = cursor.list(3...3, of: "numbers") { Double($0.integer(in: range)) / 100 }
    return numbers.count == 3 ? Vector(numbers[0], numbers[1], numbers[2]) : .zero
  }
}
