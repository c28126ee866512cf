import RehabCore
import Wording

/// Something of a past day that was not told on that day.
enum ForgottenScore: Hashable, Sendable {
  case morning, walkCheck, run
  /// What a run began with; the record is that of its session.
  case before(Record)
  case exercise(ExerciseID, session: RecordID)
  case after(RecordID), hourAfter(RecordID)

  /// What may be missing on a day, in the order in which it is asked.
  static func missing(on day: Day, _ coach: Coach) -> [(score: ForgottenScore, label: String)] {
    guard let history = coach.history else { return [] }
    let records = history.chronicle.records(on: day)
    var missing: [(ForgottenScore, String)] = []
    if history.decision(on: day)?.morning == nil { missing.append((.morning, PastDayWording.morning)) }
    for record in records {
      guard case .session(let session) = record.fact, !coach.isUnderWay(record) else { continue }
      let parts = records.filter { $0.fact.session == record.id }.map(\.fact)
      if session.kind == .run, session.pre == nil {
        missing.append((.before(record), PastDayWording.before(session.kind)))
      }
      missing += unscored(parts, session.kind).map { exercise in
        (.exercise(exercise, session: record.id), PastDayWording.exercise(coach.library.name(of: exercise)))
      }
      if !parts.contains(where: { $0.type == .after }) {
        missing.append((.after(record.id), PastDayWording.after(session.kind)))
      }
      if session.kind == .run, !parts.contains(where: { $0.type == .hourAfter }) {
        missing.append((.hourAfter(record.id), PastDayWording.hourAfter(session.kind)))
      }
    }
    let hasWalked = records.contains { if case .walkCheck = $0.fact { true } else { false } }
    if history.decision(on: day)?.stage == .rest, !hasWalked {
      missing.append((.walkCheck, PastDayWording.walkCheck))
    }
    return missing + [(.run, PastDayWording.run)]
  }

  /// What was done and has no score, in the order in which it was done.
  private static func unscored(_ parts: [Fact], _ kind: SessionKind) -> [ExerciseID] {
    var unscored: [ExerciseID] = kind == .run ? [.run] : []
    for case .set(let set) in parts where !unscored.contains(set.exercise) { unscored.append(set.exercise) }
    for case .score(let score) in parts { unscored.removeAll { $0 == score.exercise } }
    return unscored
  }

  func form(_ coach: Coach) -> Form {
    switch self {
    case .morning: .forgottenMorning(coach)
    case .walkCheck: .walkCheck(coach)
    case .run: .runOutside(coach)
    case .before: .beforeScore(sides: coach.affectedSides)
    case .exercise(let exercise, _):
      .exerciseScore(
        sides: coach.affectedSides, name: coach.library.name(of: exercise), becauseItHurt: false)
    case .after: .afterScore(sides: coach.affectedSides)
    case .hourAfter: .hourAfter(coach)
    }
  }

  /// The facts that the answers tell; what a session began with is told by correcting it.
  func facts(_ report: FormReport) -> [Fact] {
    switch self {
    case .before: []
    case .exercise(let exercise, let session): report.score(of: exercise, in: session)
    case .morning: report.morning
    case .walkCheck: report.walkCheck
    case .run: report.run
    case .after(let session): report.after(session)
    case .hourAfter(let session): report.hourAfter(session)
    }
  }

  /// When it must have been: at its usual hour, or right after the session it belongs to; now, if that is earlier.
  func moment(on day: Day, _ coach: Coach) -> Timestamp {
    let now = coach.now.wall
    let usual =
      switch self {
      case .morning: Timestamp(day: day, hour: 7, minute: 0, offsetMinutes: now.offsetMinutes)
      case .walkCheck, .run: Timestamp(day: day, hour: 12, minute: 0, offsetMinutes: now.offsetMinutes)
      case .before(let record): record.at
      case .exercise(let exercise, let session):
        coach.end(of: exercise, inSession: session, on: day)
          ?? coach.end(ofSession: session, on: day, laterBy: 1) ?? now
      case .after(let session): coach.end(ofSession: session, on: day, laterBy: 1) ?? now
      case .hourAfter(let session):
        coach.end(ofSession: session, on: day, laterBy: HourAfterScore.secondsAfterRun) ?? now
      }
    return now.isBefore(usual) ? now : usual
  }
}

extension Coach {
  /// So many seconds after the last record of a session.
  fileprivate func end(ofSession id: RecordID, on day: Day, laterBy seconds: Int) -> Timestamp? {
    let parts = (history?.chronicle.records(on: day) ?? [][...]).filter {
      $0.id == id || $0.fact.session == id
    }
    return parts.last.map {
      Timestamp(seconds: $0.at.seconds + Int64(seconds), offsetMinutes: $0.at.offsetMinutes)
    }
  }

  /// When the last set of an exercise was done; nil if there is none, as in a run.
  fileprivate func end(of exercise: ExerciseID, inSession id: RecordID, on day: Day) -> Timestamp? {
    history?.chronicle.records(on: day).last { record in
      if case .set(let set) = record.fact { set.session == id && set.exercise == exercise } else { false }
    }?.at
  }
}

extension Form {
  /// The score of a past morning, without the questions about today.
  static func forgottenMorning(_ coach: Coach) -> Form {
    let location = coach.history?.enrolment.location
    return Form(
      title: PastDayWording.forgottenTitle,
      questions: Question.scores(
        coach.affectedSides, last: [.painkiller], detail: PastDayWording.forgottenDetail
      ) { ScoreWording.pastMorning($0, location) })
  }

  static func whatWasForgotten(on day: Day, _ coach: Coach) -> Form {
    let choices = ForgottenScore.missing(on: day, coach).enumerated().map {
      Choice("\($0.offset)", $0.element.label)
    }
    return Form(
      title: PastDayWording.forgottenTitle,
      questions: [
        Question(
          Question.forgottenID, PastDayWording.whatWasForgotten(day), detail: PastDayWording.forgottenDetail,
          kind: .choice(choices))
      ])
  }
}

extension Question {
  static let forgottenID = "forgotten"
}
