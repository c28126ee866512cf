import RehabCore

extension JournalLine {
  static func record(in fields: inout LineFields) throws(LineProblem) -> Record {
    let head = LineHead(
      id: try fields.required("id"), type: try fields.required("type"), day: try fields.required("day"),
      at: try fields.required("at"))
    return try record(head, in: &fields)
  }

  /// The record whose further keys are still to be read.
  static func record(_ head: LineHead, in fields: inout LineFields) throws(LineProblem) -> Record {
    let fact = try fact(of: head.type, in: &fields)
    return Record(id: head.id, day: head.day, at: head.at, fact: fact, unknownKeys: fields.unknownKeys)
  }

  private static func fact(
    of type: RecordType, in fields: inout LineFields
  ) throws(LineProblem) -> Fact {
    switch type {
    case .start: .start(try enrolment(in: &fields))
    case .morning: .morning(try morning(in: &fields))
    case .flag: .flag(try fields.required("flags"))
    case .cleared: .cleared(try fields.required("flags"), by: try fields.optional("by"))
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
        HourAfterScore(session: try fields.required("session"), pain: try fields.requiredPain("pain")))
    case .end: .end(try sessionEnd(in: &fields))
    case .run: .run(try run(in: &fields))
    case .activity: .activity(try activity(in: &fields))
    case .advance: .advance(to: try fields.required("to"))
    case .reason: .reason(try fields.required("reason"))
    case .note: .note(try fields.required("text"))
    case .retract: .retract(try fields.required("record"))
    }
  }

  private static func enrolment(in fields: inout LineFields) throws(LineProblem) -> Enrolment {
    Enrolment(
      protocolID: try fields.required("protocol", as: Name.self).text,
      affected: try fields.required("affected"), onset: try fields.optional("onset"),
      grade: try fields.optional("grade", in: Enrolment.grades, "a grade is"),
      location: try fields.optional("location"),
      longestRunMinutes: try fields.optional(
        "longestRunMinutes", in: 0...LineFields.largestCount, "minutes are"))
  }

  private static func morning(in fields: inout LineFields) throws(LineProblem) -> Morning {
    Morning(
      pain: try fields.requiredPain("pain"), painkiller: try fields.flag("painkiller"),
      flags: try fields.optional("flags") ?? [])
  }

  private static func sessionStart(in fields: inout LineFields) throws(LineProblem) -> SessionStart {
    SessionStart(
      kind: try fields.required("kind"), dose: try fields.optional("dose"), level: try level(in: &fields),
      pre: try fields.optionalPain("pre"), painkiller: try fields.flag("painkiller"))
  }

  private static func setDone(in fields: inout LineFields) throws(LineProblem) -> SetDone {
    let session = try fields.required("session", as: RecordID.self)
    let exercise = try fields.required("exercise", as: ExerciseID.self)
    let side = try fields.required("side", as: SetSide.self)
    let number = try fields.required("set", in: 1...LineFields.largestCount, "sets are counted with")
    let reps = try fields.optional("reps", in: 0...LineFields.largestCount, "reps are")
    let hold = try fields.optional("holdSeconds", in: 0...LineFields.largestCount, "seconds are")
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
      session: try fields.required("session"), exercise: try fields.required("exercise"),
      pain: try fields.requiredPain("pain"), spot: try fields.optional("spot") ?? .injury,
      sharp: try fields.flag("sharp"))
  }

  private static func afterScore(in fields: inout LineFields) throws(LineProblem) -> AfterScore {
    AfterScore(
      session: try fields.required("session"), pain: try fields.requiredPain("pain"),
      limp: try fields.flag("limp"))
  }

  private static func sessionEnd(in fields: inout LineFields) throws(LineProblem) -> SessionEnd {
    SessionEnd(
      session: try fields.required("session"), finished: try fields.required("finished"),
      by: try fields.optional("by"),
      minutes: try fields.optional("minutes", in: 1...LineFields.largestCount, "minutes are"))
  }

  private static func run(in fields: inout LineFields) throws(LineProblem) -> Run {
    Run(
      minutes: try fields.required("minutes", in: 1...LineFields.largestCount, "minutes are"),
      kilometres: try fields.optional("km", as: Kilometres.self)?.number,
      pain: try fields.requiredPain("pain"), hourAfter: try fields.optionalPain("hourAfter"),
      painkiller: try fields.flag("painkiller"), level: try level(in: &fields))
  }

  private static func activity(in fields: inout LineFields) throws(LineProblem) -> Activity {
    Activity(
      what: try fields.required("what"),
      minutes: try fields.required("minutes", in: 1...LineFields.largestCount, "minutes are"),
      pain: try fields.requiredPain("pain"), hourAfter: try fields.optionalPain("hourAfter"),
      painkiller: try fields.flag("painkiller"))
  }

  private static func level(in fields: inout LineFields) throws(LineProblem) -> LadderLevelNumber? {
    try fields.optional("level", in: 0...7, "a level of the ladder is")
  }
}

/// What a line of every type begins with.
struct LineHead {
  let id: RecordID
  let type: RecordType
  let day: Day
  let at: Timestamp

  /// How long it is as the writer writes it, with the brace before and the quote behind.
  static func length(typeLength: Int, momentLength: Int) -> Int {
    #"{"id": "00000000-0000-0000-0000-000000000000", "type": "", "day": "2000-01-01", "at": """#.utf8.count
      + typeLength + momentLength
  }
}
