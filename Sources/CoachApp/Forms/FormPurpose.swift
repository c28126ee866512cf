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

  /// Whether going back from its first question leaves it.
  var canBeLeft: Bool { self != .enrolment }

  /// Records what was answered, and leaves the form, for a page where it means something that is not seen at once.
  func finish(_ answers: [String: Answer], _ coach: inout Coach) -> Response {
    let before = coach.history
    let facts = facts(FormReport(answers, coach), coach)
    let effects = coach.record(facts, on: day(coach))
    if self == .enrolment { return .go(.home, effects) }
    guard let page = consequences(of: coach.journal.suffix(facts.count), before, coach) else {
      return .go(.back, effects)
    }
    return .go(.replace(NotedScreen(title: ReportWording.runTitle, page)), effects)
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
    }
  }

  /// The day that the answers belong to.
  private func day(_ coach: Coach) -> Day {
    switch self {
    case .missedReason(let day): day
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
