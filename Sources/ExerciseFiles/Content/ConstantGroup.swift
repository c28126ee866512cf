internal import RehabCore

/// One group of the gate's numbers; each is written with its value, its unit and its sources.
final class ConstantGroup {
  private let fields: Fields
  private(set) var constants: [GateConstant] = []
  private var isSound: Bool

  init(_ fields: Fields) {
    self.fields = fields
    isSound = !fields.isStandIn
  }

  func number(_ key: String, _ unit: ConstantUnit, _ range: ClosedRange<Int>) -> Int {
    constant(key, unit) { value in
      let number = value.integer(in: range, readable: ConstantGroup.provable)
      return (number, String(number))
    }
  }

  func score(_ key: String) -> PainScore {
    constant(key, .points) { value in
      let score = value.score()
      return (score, String(score.value))
    }
  }

  func dose(_ key: String) -> DoseLevel {
    constant(key, .dose) { value in
      let level = value.doseLevel()
      return (level, level.name)
    }
  }

  /// `mornings`, `mornings-within`, `mornings-at-most` and `mornings-a-point-higher`.
  func morningsAsked() -> MorningsAsked {
    let asked = MorningsAsked(
      count: number("mornings", .mornings, 1...60), withinDays: number("mornings-within", .days, 1...90),
      atMost: score("mornings-at-most"), aPointHigher: number("mornings-a-point-higher", .mornings, 0...60))
    require(
      asked.count <= asked.withinDays, "mornings-within", "so many days cannot hold 'mornings' mornings")
    require(asked.aPointHigher < asked.count, "mornings-a-point-higher", "it has to be less than mornings")
    return asked
  }

  /// A fault at a key unless the numbers, if all were read, fit each other.
  func require(_ fits: Bool, _ key: String, _ reason: String) {
    guard isSound, !fits else { return }
    let place = fields.place(of: key)
    fields.cursor.context.log.add(
      "'\(fields.cursor.path).\(key)' does not fit: \(reason).", at: place, isReadable: true)
  }

  /// What a proof can show the consequences of, though nobody may live by it.
  private static let provable = 0...1000

  private func constant<Value>(
    _ key: String, _ unit: ConstantUnit, read: (Cursor) -> (Value, String)
  ) -> Value {
    let (value, isSound) = fields.cursor.context.log.observe { parts(key, unit, read: read) }
    self.isSound = self.isSound && isSound
    return value
  }

  private func parts<Value>(
    _ key: String, _ unit: ConstantUnit, read: (Cursor) -> (Value, String)
  ) -> Value {
    fields[key].group { parts in
      let (value, written) = read(parts["value"])
      parts["unit"].unit(unit)
      let group = fields.cursor.path.split(separator: ".").last.map(String.init) ?? ""
      constants.append(
        GateConstant(
          id: "\(group).\(key)", value: written, unit: unit.rawValue, why: parts.ifPresent("why")?.text(),
          sources: parts["sources"].sources()))
      return value
    }
  }
}

/// What a number of the gate counts.
enum ConstantUnit: String, CaseIterable {
  case points, days, mornings, sessions, runs, levels, minutes, seconds, percent, dose
}

extension Cursor {
  /// The one unit that fits here.
  func unit(_ unit: ConstantUnit) {
    guard let written = word(expecting: "the unit \(unit)"), written != unit.rawValue else { return }
    fault("\(name) is '\(written)'; this number is in \(unit).")
  }

  /// A score that a test may reach, written like every number of the gate.
  func scoreLimit() -> PainScore {
    group { parts in
      let score = parts["value"].score()
      parts["unit"].unit(.points)
      _ = parts["sources"].sources()
      _ = parts.ifPresent("why")?.text()
      return score
    }
  }
}
