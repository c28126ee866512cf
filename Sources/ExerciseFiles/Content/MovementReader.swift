internal import RehabCore

/// Reads a file of `Movements/`.
enum MovementReader {
  static func read(_ file: Cursor) -> Movement {
    file.group { fields in
      let figure = fields.ifPresent("figure").map(FigureReader.read)
      return Movement(
        id: ExerciseID(rawValue: fields["id"].ownName()), name: fields["name"].text(),
        kind: fields["kind"].choice(else: .strength), stages: stages(fields["stages"]),
        laterality: fields["laterality"].choice(else: .eachSide), targets: fields["targets"].text(),
        feel: fields["feel"].text(), start: fields["start"].texts(1...10),
        steps: fields["steps"].texts(1...10),
        cues: fields["cues"].texts(1...4), errors: fields["errors"].texts(1...10),
        easier: fields["easier"].list(1...10, of: "variants") { variant($0, of: figure) },
        harder: fields["harder"].list(1...10, of: "variants") { variant($0, of: figure) },
        phases: phases(fields["phases"]),
        doses: DoseReader.readAll(fields["doses"]), doseNote: fields.ifPresent("dose-note")?.text(),
        upgrade: fields.ifPresent("upgrade").map { upgrade($0) },
        avoidIf: fields.ifPresent("avoid-if")?.texts(1...10) ?? [],
        hiddenByFlags: fields.ifPresent("hidden-by-flags")?
          .list(1...20, of: "red flags") { $0.choice(else: RedFlag.bothKneesAtOnce) } ?? [],
        evidence: EvidenceReader.evidence(fields["evidence"]),
        answers: EvidenceReader.answers(fields.ifPresent("answers")), figure: figure,
        sources: sources(fields["sources"]))
    }
  }

  private static func stages(_ cursor: Cursor) -> [StageNumber] {
    let stages = cursor.list(1...5, of: "stages") { $0.stageNumber() }
    if Set(stages).count < stages.count { cursor.fault("\(cursor.name) names a stage twice.") }
    return stages
  }

  private static func variant(_ item: Cursor, of figure: Figure?) -> Variant {
    item.group { fields in
      Variant(
        text: fields["text"].text(), exercise: fields.ifPresent("exercise")?.otherMovement(),
        figure: fields.ifPresent("figure").map { FigureReader(base: figure).figure($0) })
    }
  }

  private static func phases(_ cursor: Cursor) -> PhaseNames {
    cursor.group { fields in
      PhaseNames(out: fields["out"].text(), hold: fields["hold"].text(), back: fields["back"].text())
    }
  }

  private static func upgrade(_ cursor: Cursor) -> Upgrade {
    cursor.group { fields in
      Upgrade(
        from: fields["from"].otherMovement(), morningAtMost: fields["morning-at-most"].score(),
        mornings: fields["mornings"].integer(in: 1...30), scoreAtMost: fields["score-at-most"].score(),
        fromDose: fields["from-dose"].doseLevel(), sources: fields["sources"].sources())
    }
  }

  private static func sources(_ cursor: Cursor) -> MovementSources {
    cursor.group { fields in
      MovementSources(
        technique: fields["technique"].sources(), doses: fields["doses"].sources())
    }
  }
}

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
