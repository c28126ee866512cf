import RehabCore

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

  /// Records what was answered, and leaves the form.
  func finish(_ answers: [String: Answer], _ coach: inout Coach) -> Response {
    let report = FormReport(answers, coach)
    let effects =
      switch self {
      case .enrolment: coach.history == nil ? coach.record(report.enrolment, on: coach.today) : []
      case .morning: coach.record(report.morning, on: coach.today)
      case .walkCheck: coach.record(report.walkCheck, on: coach.today)
      case .note: coach.record(report.note, on: coach.today)
      case .missedReason(let day): coach.record(report.missedReason, on: day)
      case .runOutside: coach.record(report.run, on: coach.today)
      case .hourAfter(let session):
        coach.record(report.hourAfter(session), on: coach.day(ofSession: session) ?? coach.today)
      case .cleared: coach.record(report.cleared, on: coach.today)
      case .booked: coach.record(.booked)
      }
    return .go(self == .enrolment ? .home : .back, effects)
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
