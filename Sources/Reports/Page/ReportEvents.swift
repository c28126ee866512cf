import RehabCore

/// What the records of a report's days tell beside scores and sets.
struct ReportEvents {
  private(set) var raised: [(day: Day, flag: RedFlag)] = []
  private(set) var cleared: [(day: Day, flag: RedFlag)] = []
  private(set) var booked: [Day] = []
  private(set) var reasons: [Day: MissedReason] = [:]
  private(set) var notes: [(day: Day, text: String)] = []
  private(set) var painkillerDays: Set<Day> = []

  init(_ report: PhysioReport) {
    for day in report.review.days.map(\.day) {
      for record in report.history.chronicle.records(on: day) { take(record.fact, of: day) }
    }
  }

  private mutating func take(_ fact: Fact, of day: Day) {
    switch fact {
    case .morning(let morning):
      raised += morning.flags.map { (day, $0) }
      if morning.painkiller { painkillerDays.insert(day) }
    case .walkCheck(let check): if check.painkiller { painkillerDays.insert(day) }
    case .session(let session): if session.painkiller { painkillerDays.insert(day) }
    case .run(let run): if run.painkiller { painkillerDays.insert(day) }
    case .flag(let flags): raised += flags.map { (day, $0) }
    case .cleared(let flags): cleared += flags.map { (day, $0) }
    case .booked: booked.append(day)
    case .reason(let reason): reasons[day] = reason
    case .note(let text): notes.append((day, text))
    case .start, .set, .score, .after, .hourAfter, .end, .advance, .retract: break
    }
  }
}
