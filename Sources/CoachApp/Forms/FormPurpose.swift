import RehabCore
import Wording

/// What a form is for, and so what its answers record.
enum FormPurpose: Hashable, Sendable {
  case enrolment
  case morning
  case walkCheck
  case note
  case missedReason(Day)
  case runOutside
  case hourAfter(session: RecordID)
  case cleared
  case booked
  case noteOn(Day)
  case correction(Record)
  case whatWasForgotten(Day)
  case forgotten(ForgottenScore, Day)

  /// Whether going back from its first question leaves it.
  var canBeLeft: Bool { self != .enrolment }

  /// Records what was answered, and leaves the form, for a page where it means something that is not seen at once.
  func finish(_ answers: [String: Answer], _ coach: inout Coach) -> Response {
    switch self {
    case .whatWasForgotten(let day): return open(answers, on: day, coach)
    case .correction(let record), .forgotten(.before(let record), _):
      return correct(record, answers, &coach)
    default: break
    }
    let before = coach.history
    let facts = facts(FormReport(answers, coach), coach)
    let known = coach.journal.count
    let effects = coach.record(facts, on: day(coach), at: moment(coach))
    if self == .enrolment { return .go(.home, effects) }
    guard let page = consequences(of: coach.journal[known...].prefix(facts.count), before, coach) else {
      return .go(.back, effects)
    }
    return .go(.replace(NotedScreen(title: notedTitle, page)), effects)
  }

  private func facts(_ report: FormReport, _ coach: Coach) -> [Fact] {
    switch self {
    case .enrolment: coach.history == nil ? report.enrolment : []
    case .morning: report.morning
    case .walkCheck: report.walkCheck
    case .note: report.note
    case .missedReason: report.missedReason
    case .runOutside: report.run
    case .hourAfter(let session): report.hourAfter(session)
    case .cleared: report.cleared
    case .booked: [.booked]
    case .noteOn: report.note
    case .forgotten(let score, _): score.facts(report)
    case .correction, .whatWasForgotten: []
    }
  }

  /// Takes the old record back, and puts the new one in its place in the order of its day.
  private func correct(_ record: Record, _ answers: [String: Answer], _ coach: inout Coach) -> Response {
    guard let fact = Correction.fact(record, answers), let before = coach.history else { return .back }
    let effects = coach.replace(record, with: fact)
    guard !effects.isEmpty, let after = coach.history else { return .go(.back, effects) }
    let told = coach.journal.last { $0.day == record.day && $0.fact == fact } ?? record
    return .go(.replace(noted([told], before, after)), effects)
  }

  private var notedTitle: String {
    if case .forgotten = self { PastDayWording.forgottenTitle } else { ReportWording.runTitle }
  }

  /// The form of what was chosen.
  private func open(_ answers: [String: Answer], on day: Day, _ coach: Coach) -> Response {
    let missing = ForgottenScore.missing(on: day, coach)
    guard let index = FormReport(answers, coach).forgotten, missing.indices.contains(index) else {
      return .back
    }
    return .go(.replace(FormScreen.forgotten(missing[index].score, on: day, coach)))
  }

  private func noted(_ records: [Record], _ before: GateHistory, _ after: GateHistory) -> NotedScreen {
    let day = records.first.flatMap { $0.day == after.today.day ? nil : $0.day }
    return NotedScreen(
      title: PastDayWording.title,
      RecordedWording(records, on: day, before: before, after: after).page)
  }

  /// When it happened; now, unless it is told of a past day.
  private func moment(_ coach: Coach) -> Timestamp {
    if case .forgotten(let score, let day) = self, day != coach.today { return score.moment(on: day, coach) }
    return coach.now.wall
  }

  /// The day that the answers belong to.
  private func day(_ coach: Coach) -> Day {
    switch self {
    case .missedReason(let day), .noteOn(let day), .forgotten(_, let day), .whatWasForgotten(let day): day
    case .correction(let record): record.day
    case .hourAfter(let session): coach.day(ofSession: session) ?? coach.today
    default: coach.today
    }
  }

  /// What a run means for the plan, or that the hour after it was not calm; nil if there is nothing to tell.
  private func consequences(
    of records: some Sequence<Record>, _ before: GateHistory?, _ coach: Coach
  ) -> Page? {
    let records = Array(records)
    guard !records.isEmpty, let before, let after = coach.history else { return nil }
    switch self {
    case .runOutside: break
    case .forgotten(_, let day):
      let past = day == coach.today ? nil : day
      return RecordedWording(records, on: past, before: before, after: after).page
    case .hourAfter(let session):
      guard let run = after.judgement(ofRun: session), run.dayClass != .green else { return nil }
    default: return nil
    }
    return RecordedWording(records, on: nil, before: before, after: after).page
  }
}

extension Coach {
  /// The day of a session in the journal; nil if there is no such session.
  func day(ofSession id: RecordID) -> Day? {
    journal.last { record in
      guard case .session = record.fact else { return false }
      return record.id == id
    }?.day
  }
}
