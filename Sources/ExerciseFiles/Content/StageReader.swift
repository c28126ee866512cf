internal import RehabCore

/// Reads the list `stages` of a protocol.
enum StageReader {
  static func readAll(_ cursor: Cursor) -> [Stage] {
    let (stages, isSound) = cursor.context.log.observe { cursor.list(5...5, of: "stages", read) }
    guard isSound else { return stages }
    cursor.requireOrder(stages.map(\.number.rawValue), Array(1...5), of: "stages")
    for (index, stage) in stages.enumerated() where stages[..<index].contains(where: { $0.id == stage.id }) {
      cursor.fault("Two stages have the id '\(stage.id)'.")
    }
    return stages
  }

  private static func read(_ item: Cursor) -> Stage {
    item.group { fields in
      let (number, isSound) = item.context.log.observe { fields["number"].stageNumber() }
      let suited = isSound ? number : nil
      let stage = Stage(
        number: number, id: fields["id"].identifier(), name: fields["name"].text(),
        purpose: fields["purpose"].text(), strength: exercises("strength", .strength, suited, fields),
        stretches: exercises("stretches", .stretch, suited, fields),
        alternatives: exercises("alternatives", nil, suited, fields),
        readiness: fields.ifPresent("readiness")?.list(1...10, of: "tests", test) ?? [],
        entryDose: fields.ifPresent("enter-at")?.doseLevel(), sources: fields["sources"].sources())
      let count = stage.strength.count + stage.stretches.count
      if count > exercisesAtMost {
        item.fault("\(item.name) has \(count) exercises; a session has at most \(exercisesAtMost).")
      }
      return stage
    }
  }

  /// More than that, and fewer people keep it up [Bachmann18].
  private static let exercisesAtMost = 4

  private static func exercises(
    _ key: String, _ kind: MovementKind?, _ stage: StageNumber?, _ fields: Fields
  ) -> [ExerciseID] {
    guard let cursor = fields.ifPresent(key) else { return [] }
    let exercises = cursor.list(0...20, of: "exercises") { item in
      let id = item.movement()
      guard let card = item.context.cards?[id] else { return id }
      if let kind, card.kind != kind {
        item.fault(
          "'\(id.rawValue)' is a \(card.kind.rawValue); \(cursor.name) takes only a \(kind.rawValue).")
      }
      if let stage, !card.stages.contains(stage) {
        item.fault("The file of '\(id.rawValue)' does not have stage \(stage.rawValue) among its stages.")
      }
      return id
    }
    for (index, id) in exercises.enumerated() where exercises[..<index].contains(id) && !id.rawValue.isEmpty {
      cursor.fault("\(cursor.name) names '\(id.rawValue)' twice.")
    }
    return exercises
  }

  private static func test(_ item: Cursor) -> ReadinessTest {
    item.group { fields in
      ReadinessTest(
        id: ExerciseID(rawValue: fields["id"].identifier()), name: fields["name"].text(),
        steps: fields["steps"].texts(1...10), work: work(fields),
        laterality: fields["laterality"].choice(else: .bothAtOnce),
        scoreAtMost: fields["score-at-most"].scoreLimit())
    }
  }

  private static func work(_ fields: Fields) -> ReadinessWork {
    let (reps, minutes) = (fields.ifPresent("reps"), fields.ifPresent("minutes"))
    switch (reps, minutes) {
    case (let reps?, nil): return .reps(reps.integer(in: 1...100))
    case (nil, let minutes?): return .minutes(minutes.integer(in: 1...120))
    case (nil, nil) where fields.isStandIn: break
    case (nil, nil): fields.cursor.fault("\(fields.cursor.name) needs either 'reps' or 'minutes'.")
    case (_?, _?): fields.cursor.fault("\(fields.cursor.name) has both 'reps' and 'minutes'; keep one.")
    }
    return .reps(1)
  }
}
