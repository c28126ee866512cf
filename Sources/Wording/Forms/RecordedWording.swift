public import RehabCore

/// What is said after something was recorded: what it was, and what it means for today.
public struct RecordedWording: Sendable {
  private let records: [Record]
  private let facts: [Fact]
  private let day: Day?
  private let before: DayDecision
  private let after: GateHistory

  /// - Parameters:
  ///   - records: what was recorded together.
  ///   - day: the past day it belongs to; nil if that is today.
  ///   - before: the plan of today before it.
  ///   - after: the plan of today with it.
  public init(_ records: [Record], on day: Day?, before: GateHistory, after: GateHistory) {
    self.records = records
    facts = records.map(\.fact)
    self.day = day
    self.before = before.today
    self.after = after
  }

  public var lines: [String] { [noted] + notice + meanings }

  /// The same as a page of the coach.
  public var page: Page {
    Page([.title(noted)] + notice.map { .caution($0) } + meanings.map { .text($0) })
  }

  private var noted: String { "Noted\(day.map { " for \($0.short)" } ?? ""): \(what)." }

  private var meanings: [String] {
    (run.map(meaning(of:)) ?? [meaning]) + (clears ? [ReportWording.clearedMeans] : [])
  }

  private var clears: Bool { facts.contains { if case .cleared = $0 { true } else { false } } }

  /// The first words of a plan.
  public static func start(_ history: GateHistory, on day: Day?) -> String {
    let today = history.today
    let words = DecisionWording(today, history.rehab)
    let stage = history.rehab.name(of: today.stage)
    var lines = [
      "Welcome. Your plan begins \(day.map { "on \($0.short)" } ?? "today"), with stage \(today.stage.rawValue), \(stage)."
    ]
    if today.notice != .none { lines.append("\(words.notice.title): \(words.notice.text)") }
    lines.append(words.plan)
    lines.append("Each morning: clamshell log morning SCORE. Each day: clamshell, or clamshell today.")
    return lines.joined(separator: "\n")
  }

  private var today: DayDecision { after.today }

  private var notice: [String] {
    guard today.notice != .none, today.notice != before.notice else { return [] }
    let words = NoticeWording(today.notice, after.rehab)
    return ["\(words.title): \(words.text)"]
  }

  private var meaning: String {
    let words = DecisionWording(today, after.rehab)
    if day == nil, after.openFlags.isEmpty, let trained = trained { return trained }
    if let next = after.offeredStage {
      return "\(after.rehab.name(of: next)) is offered today: accept it with 'clamshell advance'."
    }
    if let stage = today.advancedTo, before.advancedTo == nil {
      return "Welcome to stage \(stage.rawValue), \(after.rehab.name(of: stage)). \(plan(words))"
    }
    if today.stage != before.stage || today.dose != before.dose || today.level != before.level {
      return "\(day == nil ? words.move : standing) \(plan(words))"
    }
    return plan(words)
  }

  /// Where a past day that was told anew leads to; today's own move knows nothing of it.
  private var standing: String {
    let place = [after.rehab.name(of: today.stage), TodayWording.dose(today)].compactMap { $0 }
    return "With this you are now in \(place.joined(separator: ", "))."
  }

  /// The run that was recorded, or that an hour-after score belongs to, as the gate judged it.
  private var run: RunJudgement? {
    records.lazy.compactMap { record in
      switch record.fact {
      case .run, .session: after.judgement(ofRun: record.id)
      case .hourAfter(let hour): after.judgement(ofRun: hour.session)
      default: nil
      }
    }.first
  }

  private func meaning(of run: RunJudgement) -> [String] {
    let opening =
      day == nil && run.ruledOut != nil && today.dayClass == .green ? RecordedWording.thanks : meaning
    return [opening] + (after.openFlags.isEmpty ? RunWording(run, in: after).consequences : [])
  }

  private static let thanks =
    "Good that you told: the plan can only be right if it knows. Tomorrow's morning tells how it was taken."

  /// How a session of today went; nil if none was recorded just now.
  private var trained: String? {
    let isTraining = facts.contains { fact in
      switch fact {
      case .end, .run, .activity, .hourAfter: true
      default: false
      }
    }
    guard isTraining else { return nil }
    return switch today.dayClass {
    case .red where today.planRule == .redSession: DecisionWording(today, after.rehab).plan
    case .red: "That went into the red: stop here for today. Tomorrow's plan starts from it."
    case .amber: "That was more than it should be: go easy for the rest of the day."
    case .green, nil: "Well done. Tomorrow's morning score tells how it was taken."
    }
  }

  private func plan(_ words: DecisionWording) -> String {
    let name = today.plan.wording.lowercased()
    let isNew = today.plan != before.plan || today.planRule != before.planRule
    let tellsMorning = facts.contains { if case .morning = $0 { true } else { false } }
    guard isNew || clears || tellsMorning && day == nil else { return "Today's plan stays \(name)." }
    return "Today's plan is \(today.plan == before.plan ? "" : "now ")\(name). \(words.plan)"
  }

  private var what: String {
    switch facts.first {
    case .morning(let morning): "morning \(scores(morning.pain))"
    case .walkCheck(let check): "walk check \(scores(check.pain))"
    case .flag(let flags): "warning sign \(signs(flags))"
    case .cleared(let flags, let by):
      "cleared, \(signs(flags))" + (by.map { ", looked at by \($0)" } ?? "")
    case .booked: "an appointment is booked. Good"
    case .session(let start): session(start)
    case .hourAfter(let hour): "an hour after, \(scores(hour.pain))"
    case .run(let run): "a run of \(run.minutes) min, worst \(scores(run.pain))"
    case .activity(let activity):
      "\(activity.what.wording), \(activity.minutes) min, worst \(scores(activity.pain))"
    case .advance(let stage): "on to \(after.rehab.name(of: stage))"
    case .reason(let reason): "a day missed, \(reason.wording)"
    case .note: "your note"
    case .score(let score): "worst \(scores(score.pain))"
    case .after(let after): "at the end, \(scores(after.pain))"
    case .start(let enrolment): "the start, \(EnrolmentWording.whereItHurts(enrolment))"
    case .set, .end, .retract, nil: "done"
    }
  }

  private func session(_ start: SessionStart) -> String {
    // A beginning that is told alone is one that was corrected.
    if facts.count == 1, let pre = start.pre { return "before the session, \(scores(pre))" }
    var worst: Pain?
    var isFinished = true
    for fact in facts {
      switch fact {
      case .score(let score):
        if (score.pain.worst ?? PainScore.none) >= (worst?.worst ?? PainScore.none) { worst = score.pain }
      case .end(let end): isFinished = end.finished
      default: break
      }
    }
    let score = worst.map { ", worst \(scores($0))" } ?? ""
    return "a \(start.kind.wording) session\(isFinished ? "" : ", broken off")\(score)"
  }

  private func scores(_ pain: Pain) -> String {
    let known = Side.allCases.compactMap { side in pain[side].map { (side, $0.value) } }
    guard known.count > 1 else { return known.first.map { "\($0.1)" } ?? "unknown" }
    return known.map { "\($0.0.rawValue) \($0.1)" }.joined(separator: ", ")
  }

  private func signs(_ flags: [RedFlag]) -> String {
    flags.map { flag in after.rehab.card(flag)?.short ?? flag.rawValue }.joined(separator: "; ")
  }
}

extension SessionKind {
  /// In the middle of a sentence.
  var wording: String {
    switch self {
    case .strength: "strength"
    case .stretch: "stretching"
    case .run: "run"
    case .readiness: "readiness"
    }
  }
}

extension Activity.Kind {
  /// In the middle of a sentence.
  public var wording: String {
    switch self {
    case .bike: "bike"
    case .swim: "swim"
    case .row: "rowing"
    case .elliptical: "elliptical"
    case .waterRunning: "water running"
    case .walk: "walk"
    case .yoga: "yoga"
    case .other: "other training"
    }
  }
}

extension MissedReason {
  var wording: String {
    switch self {
    case .ill: "ill. Get well soon"
    case .travel: "on the way"
    case .forgot: "it slipped your mind. Tomorrow is another day"
    case .pain: "it hurt"
    case .other: "other things"
    }
  }
}
