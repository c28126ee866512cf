internal import RehabCore

/// Reads the group `figure` of a movement, of a variant, or of a way of moving on foot.
struct FigureReader {
  /// What is not given is taken from here; nil for a figure that stands alone.
  let base: Figure?

  /// A file of `Figures/`: something that has no card.
  static func readFile(_ file: Cursor) -> (id: ExerciseID, figure: Figure) {
    file.group { fields in
      (ExerciseID(rawValue: fields["id"].ownName()), read(fields["figure"]))
    }
  }

  static func read(_ cursor: Cursor) -> Figure { FigureReader(base: nil).figure(cursor) }

  func figure(_ cursor: Cursor) -> Figure {
    cursor.group { fields in
      let ownPosture = fields.ifPresent("posture")?.choice(else: Posture.standing)
      // A body that lies another way shares no angle with the one that it is a variant of.
      let base = ownPosture == nil ? self.base : nil
      if base == nil, ownPosture == nil { _ = fields["posture"].choice(else: Posture.standing) }
      let poses = fields.ifPresent("poses").map { PoseReader.poses($0, base: base?.poses ?? []) }
      if base == nil, poses == nil { _ = fields["poses"].list(1...12, of: "poses") { $0 } }
      var figure = Figure(
        posture: ownPosture ?? base?.posture ?? .standing,
        contacts: fields.ifPresent("contacts").map(contacts) ?? base?.contacts ?? [],
        grips: fields.ifPresent("grips").map(grips) ?? base?.grips ?? [:],
        poses: poses ?? base?.poses ?? [],
        props: fields.ifPresent("props").map(PropReader.props) ?? base?.props ?? [],
        muscles: fields.ifPresent("muscles").map(muscles) ?? self.base?.muscles ?? [],
        view: fields.ifPresent("view").map(view) ?? base?.view ?? view(fields["view"]),
        inset: fields.ifPresent("inset").map(view) ?? base?.inset,
        cycle: fields.ifPresent("cycle")?.integer(in: 300...5000) ?? base?.cycle)
      figure.ends = fields.ifPresent("at-dose").map { ends($0, last: figure.poses.last) } ?? base?.ends ?? [:]
      if poses != nil, fields.ifPresent("at-dose") == nil { figure.ends = [:] }
      follow(figure, cursor)
      return figure
    }
  }

  /// What the angles alone do not show: whether the body can move like that.
  private func follow(_ figure: Figure, _ cursor: Cursor) {
    guard cursor.context.followsFigures, cursor.context.log.isClean(cursor.context.file) else { return }
    for fault in figure.faults.map(\.sentence).sorted() { cursor.fault("\(cursor.name): \(fault)") }
  }

  private func contacts(_ cursor: Cursor) -> [Contact] {
    cursor.list(0...8, of: "contacts") { $0.choice(else: .feet) }
  }

  private func grips(_ cursor: Cursor) -> [Gripper: Grip] {
    cursor.group { fields in
      var grips: [Gripper: Grip] = [:]
      for gripper in Gripper.allCases {
        grips[gripper] = fields.ifPresent(gripper.rawValue)?.choice(else: .otherThigh)
      }
      return grips
    }
  }

  private func view(_ cursor: Cursor) -> View {
    cursor.group { fields in
      View(
        turn: Double(fields["turn"].integer(in: -180...180)),
        tilt: Double(fields["tilt"].integer(in: 0...60)),
        name: fields.ifPresent("name")?.text())
    }
  }

  private func muscles(_ cursor: Cursor) -> [WorkingMuscle] {
    cursor.group { fields in
      [("working", [.left]), ("other", [.right]), ("both", Side.allCases)].flatMap { key, sides in
        fields.ifPresent(key)?.list(1...6, of: "muscles") {
          WorkingMuscle($0.choice(else: .gluteusMedius), sides)
        } ?? []
      }
    }
  }

  private func ends(_ cursor: Cursor, last: KeyPose?) -> [DoseLevel: KeyPose] {
    cursor.group { fields in
      var ends: [DoseLevel: KeyPose] = [:]
      for level in DoseLevel.allCases {
        ends[level] = fields.ifPresent(level.name).map { PoseReader.pose($0, from: last) }
      }
      return ends
    }
  }
}

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
