internal import RehabCore

/// Reads the group `doses` of a movement: L0 to L3, all of them.
enum DoseReader {
  static func readAll(_ cursor: Cursor) -> [DoseLevel: Dose] {
    cursor.group { fields in
      Dictionary(uniqueKeysWithValues: DoseLevel.allCases.map { ($0, read(fields[$0.name])) })
    }
  }

  private static func read(_ cursor: Cursor) -> Dose {
    cursor.group { fields in
      Dose(
        sets: fields["sets"].integer(in: 1...10), work: work(fields),
        restSeconds: fields["rest"].duration(.seconds, in: 0...300),
        timesPerDay: fields.ifPresent("times-per-day")?.integer(in: 1...4) ?? 1,
        note: fields.ifPresent("note")?.text(), performedAs: fields.ifPresent("performed-as")?.otherMovement()
      )
    }
  }

  /// Either `reps` with a `tempo`, or `hold`.
  private static func work(_ fields: Fields) -> SetWork {
    let (reps, tempo, hold) = (fields.ifPresent("reps"), fields.ifPresent("tempo"), fields.ifPresent("hold"))
    if let hold, reps == nil, tempo == nil {
      return .hold(seconds: hold.duration(.seconds, in: 1...300))
    }
    if hold != nil {
      fields.cursor.fault(
        "\(fields.cursor.name) has a 'hold', so neither 'reps' nor 'tempo' can stand there.")
      return .hold(seconds: 1)
    }
    if reps == nil, tempo == nil {
      if !fields.isStandIn {
        fields.cursor.fault("\(fields.cursor.name) needs either 'reps' with a 'tempo', or a 'hold'.")
      }
      return .hold(seconds: 1)
    }
    return .reps(fields["reps"].integer(in: 1...100), tempo: fields["tempo"].tempo())
  }
}
