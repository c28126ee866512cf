import RehabCore

extension JournalLine {
  static func record(from members: [JSONMember]) throws(LineProblem) -> Record {
    var fields = LineFields(members)
    let id = try fields.required("id", .recordID)
    let type = try fields.required("type", .recordType)
    let day = try fields.required("day", .day)
    let at = try fields.required("at", .moment)
    let fact = try fact(of: type, in: &fields)
    return Record(id: id, day: day, at: at, fact: fact, unknownKeys: fields.unknownKeys)
  }

  private static func fact(
    of type: RecordType, in fields: inout LineFields
  ) throws(LineProblem) -> Fact {
    switch type {
    case .start: .start(try enrolment(in: &fields))
    case .morning: .morning(try morning(in: &fields))
    case .flag: .flag(try fields.required("flags", .flags))
    case .cleared: .cleared(try fields.required("flags", .flags), by: try fields.optional("by", .text))
    case .booked: .booked
    case .walkCheck:
      .walkCheck(
        WalkCheck(pain: try fields.requiredPain("pain"), painkiller: try fields.flag("painkiller")))
    case .session: .session(try sessionStart(in: &fields))
    case .set: .set(try setDone(in: &fields))
    case .score: .score(try exerciseScore(in: &fields))
    case .after: .after(try afterScore(in: &fields))
    case .hourAfter:
      .hourAfter(
        HourAfterScore(
          session: try fields.required("session", .recordID), pain: try fields.requiredPain("pain")))
    case .end: .end(try sessionEnd(in: &fields))
    case .run: .run(try run(in: &fields))
    case .activity: .activity(try activity(in: &fields))
    case .advance: .advance(to: try fields.required("to", .stage))
    case .reason: .reason(try fields.required("reason", .choice))
    case .note: .note(try fields.required("text", .text))
    case .retract: .retract(try fields.required("record", .recordID))
    }
  }

  private static func enrolment(in fields: inout LineFields) throws(LineProblem) -> Enrolment {
    Enrolment(
      protocolID: try fields.required("protocol", .name),
      affected: try fields.required("affected", .sides),
      onset: try fields.optional("onset", .day),
      grade: try fields.optional("grade", .wholeNumber(Enrolment.grades, "a grade is")),
      location: try fields.optional("location", .choice),
      longestRunMinutes: try fields.optional(
        "longestRunMinutes", .wholeNumber(0...FieldKind.largestCount, "minutes are")))
  }

  private static func morning(in fields: inout LineFields) throws(LineProblem) -> Morning {
    Morning(
      pain: try fields.requiredPain("pain"), painkiller: try fields.flag("painkiller"),
      flags: try fields.optional("flags", .flags) ?? [])
  }

  private static func sessionStart(in fields: inout LineFields) throws(LineProblem) -> SessionStart {
    SessionStart(
      kind: try fields.required("kind", .choice), dose: try fields.optional("dose", .dose),
      level: try fields.optional("level", level), pre: try fields.optionalPain("pre"),
      painkiller: try fields.flag("painkiller"))
  }

  private static func setDone(in fields: inout LineFields) throws(LineProblem) -> SetDone {
    let session = try fields.required("session", .recordID)
    let exercise = ExerciseID(rawValue: try fields.required("exercise", .name))
    let side = try fields.required("side", FieldKind<SetSide>.choice)
    let number = try fields.required("set", .wholeNumber(1...FieldKind.largestCount, "sets are counted with"))
    let reps = try fields.optional("reps", .wholeNumber(0...FieldKind.largestCount, "reps are"))
    let hold = try fields.optional("holdSeconds", .wholeNumber(0...FieldKind.largestCount, "seconds are"))
    let amount: SetAmount?
    switch (reps, hold) {
    case (_?, _?):
      throw LineProblem(sentence: "reps and holdSeconds are both there; a set has one of them.")
    case (let reps?, nil): amount = .reps(reps)
    case (nil, let hold?): amount = .holdSeconds(hold)
    case (nil, nil): amount = nil
    }
    return SetDone(session: session, exercise: exercise, side: side, number: number, amount: amount)
  }

  private static func exerciseScore(in fields: inout LineFields) throws(LineProblem) -> ExerciseScore {
    ExerciseScore(
      session: try fields.required("session", .recordID),
      exercise: ExerciseID(rawValue: try fields.required("exercise", .name)),
      pain: try fields.requiredPain("pain"), spot: try fields.optional("spot", .choice) ?? .injury,
      sharp: try fields.flag("sharp"))
  }

  private static func afterScore(in fields: inout LineFields) throws(LineProblem) -> AfterScore {
    AfterScore(
      session: try fields.required("session", .recordID), pain: try fields.requiredPain("pain"),
      limp: try fields.flag("limp"))
  }

  private static func sessionEnd(in fields: inout LineFields) throws(LineProblem) -> SessionEnd {
    SessionEnd(
      session: try fields.required("session", .recordID), finished: try fields.required("finished", .bool),
      by: try fields.optional("by", .choice), minutes: try fields.optional("minutes", minutes))
  }

  private static func run(in fields: inout LineFields) throws(LineProblem) -> Run {
    Run(
      minutes: try fields.required("minutes", minutes),
      kilometres: try fields.optional("km", .kilometres), pain: try fields.requiredPain("pain"),
      hourAfter: try fields.optionalPain("hourAfter"), painkiller: try fields.flag("painkiller"),
      level: try fields.optional("level", level))
  }

  private static func activity(in fields: inout LineFields) throws(LineProblem) -> Activity {
    Activity(
      what: try fields.required("what", .choice), minutes: try fields.required("minutes", minutes),
      pain: try fields.requiredPain("pain"), hourAfter: try fields.optionalPain("hourAfter"),
      painkiller: try fields.flag("painkiller"))
  }

  private static var minutes: FieldKind<Int> {
    .wholeNumber(1...FieldKind.largestCount, "minutes are")
  }

  private static var level: FieldKind<LadderLevelNumber> {
    .wholeNumber(0...7, "a level of the ladder is")
  }
}
