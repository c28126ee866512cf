import RehabCore
import Wording

// What came between: flares, warning signs, missed days; and what the runner wrote.

extension PhysioReport {
  /// What is printed of them; all of them are on the screen.
  private static let printed = 10

  var events: HTML {
    let rows = (flareRows + signRows + careRows + missedRows).sorted { $0.day < $1.day }
    let body: HTML =
      rows.isEmpty
      ? "<p>\(PhysioWording.nothingHappened)</p>"
      : list(rows.map { ($0.day, "<strong>\($0.what)</strong> \($0.text)") }, noun: "day")
    return section(PhysioWording.events, "events", body)
  }

  var notes: HTML {
    let notes = ReportEvents(self).notes
    let body: HTML =
      notes.isEmpty
      ? "<p>\(PhysioWording.noNotes)</p>"
      : list(notes.map { ($0.day, "\($0.text)") }, noun: "note")
    return section(PhysioWording.notes, "notes", body)
  }

  /// The latest of them, and the earlier ones behind a line that opens them.
  private func list(_ entries: [(day: Day, text: HTML)], noun: String) -> HTML {
    let items = entries.map { entry -> HTML in
      "<dt>\(entry.day.short)</dt><dd>\(entry.text)</dd>"
    }
    let latest: HTML = "<dl>\n\(Array(items.suffix(PhysioReport.printed)))\n</dl>"
    let earlier = Array(items.dropLast(PhysioReport.printed))
    guard !earlier.isEmpty else { return latest }
    return """
      <details><summary>\(PhysioWording.earlier(earlier.count, noun))</summary>
      <dl>
      \(earlier)
      </dl>
      </details>
      \(latest)
      """
  }

  private typealias Row = (day: Day, what: String, text: String)

  private var flareRows: [Row] {
    zip(review.days, decisions).filter(\.0.isFlare).map { day, decision in
      (day.day, PhysioWording.aFlare, DecisionWording(decision, rehab).move)
    }
  }

  private var signRows: [Row] {
    let events = ReportEvents(self)
    return events.raised.map { ($0.day, PhysioWording.signRaised, PhysioWording.sign($0.flag, rehab)) }
      + events.cleared.map { cleared in
        (cleared.day, PhysioWording.signCleared, PhysioWording.cleared(cleared.flag, by: cleared.by, rehab))
      }
      + events.booked.map { ($0, PhysioWording.visitBooked, "") }
  }

  /// The first day of each stretch of days on which someone was to be seen for another reason than a warning sign.
  private var careRows: [Row] {
    var before: Notice = .none
    return decisions.compactMap { decision in
      defer { before = decision.notice }
      guard decision.notice.kind == .seekCare, before.kind != .seekCare else { return nil }
      let words = NoticeWording(decision.notice, rehab)
      return (decision.day, "\(words.title).", words.text)
    }
  }

  private var missedRows: [Row] {
    let reasons = ReportEvents(self).reasons
    return review.days.filter { [.missed, .reserve].contains($0.mark) && !$0.isFlare }.map { day in
      (day.day, PhysioWording.notFollowed, PhysioWording.reason(reasons[day.day], day))
    }
  }
}

/// What the records of a report's days tell beside scores and sets.
struct ReportEvents {
  private(set) var raised: [(day: Day, flag: RedFlag)] = []
  private(set) var cleared: [(day: Day, flag: RedFlag, by: String?)] = []
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
    case .activity(let activity): if activity.painkiller { painkillerDays.insert(day) }
    case .flag(let flags): raised += flags.map { (day, $0) }
    case .cleared(let flags, let by): cleared += flags.map { (day, $0, by) }
    case .booked: booked.append(day)
    case .reason(let reason): reasons[day] = reason
    case .note(let text): notes.append((day, text))
    case .start, .set, .score, .after, .hourAfter, .end, .advance, .retract: break
    }
  }
}
