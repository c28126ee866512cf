public import RehabCore

/// Why a day is as it is: the same words on the screen and on the command line.
public enum WhyPage {
  /// - Parameters:
  ///   - decision: one of the days of the history; its last day also tells what the next stage asks for.
  ///   - withEvidence: whether to add what the rules that decided rest on.
  public static func page(
    for decision: DayDecision, in history: GateHistory, withEvidence: Bool
  ) -> Page {
    let rehab = history.rehab
    let wording = DecisionWording(decision, rehab)
    var page = Page([.title(summary(decision, rehab))])
    var reasons = wording.reasons
    if decision.notice != .none {
      let notice = reasons.removeFirst()
      let text = "\(wording.notice.title): \(notice.text)"
      page.blocks.append(decision.notice.kind == .stop ? .warning(text) : .caution(text))
    }
    page.blocks += reasons.map { .item(sign: $0.rule, text: $0.text) }
    let grounds = withEvidence ? grounds(of: wording.reasons.map(\.rule), in: decision.stage, rehab) : []
    page.add(
      "What these rules rest on",
      grounds.map { rule, ground in
        .item(
          sign: rule,
          text: "\(ground.rule) \(ground.statement) [\(ground.sources.joined(separator: ", "))]")
      })
    page.add("What was seen", seen(decision, in: history))
    if decision.day == history.days.last?.day, history.openFlags.isEmpty {
      addNextStage(decision, history, to: &page)
      page.add(LadderWording.title, LadderWording.rungs(history))
      page.add(WeekWording.title, daysAhead(history))
    }
    if withEvidence { page.add("Sources", rehab.sourceItems(grounds.flatMap(\.ground.sources))) }
    return page
  }

  /// "Plan full · Activate, day 9, dose L1 · carry on".
  public static func summary(_ decision: DayDecision, _ rehab: RehabProtocol) -> String {
    var stage = "\(rehab.name(of: decision.stage)), day \(decision.day - decision.stageEntered)"
    switch decision.stage {
    case .rest: break
    case .returnToRunning: stage += ", level \(decision.level)"
    default: stage += ", dose \(decision.dose.name)"
    }
    return "Plan \(decision.plan.wording.lowercased()) · \(stage)"
      + (decision.isOnlyStopped ? "" : " · \(decision.moveInAWord)")
  }

  private static func seen(_ decision: DayDecision, in history: GateHistory) -> [Page.Block] {
    let isLast = decision.day == history.days.last?.day
    var facts = [morning(decision)]
    if let before = yesterday(decision) { facts.append(before) }
    facts.append(sessions(decision))
    if decision.sessions > 0, !isLast {
      facts.append("The night after: \(decision.night.wording).")
      facts.append(
        decision.isCredited
          ? "The day is credited toward the next dose and stage." : "The day earned no credit.")
    }
    if !isLast { facts.append(decision.isFollowed ? "The plan was followed." : "The plan was not followed.") }
    return facts.map { .item(sign: "-", text: $0) }
  }

  private static func morning(_ decision: DayDecision) -> String {
    let before = decision.seen.morningBefore.map { ", \($0.value) the day before" } ?? ""
    guard let score = decision.morning else { return "No morning score\(before)." }
    return "Morning \(score.value)\(before)."
  }

  /// How yesterday's session went, as this day's move judged it.
  private static func yesterday(_ decision: DayDecision) -> String? {
    guard let dayClass = decision.seen.classBefore else { return nil }
    let credit = decision.seen.creditedBefore ? "credited" : "no credit"
    return
      "Yesterday's session: \(dayClass.wording); the night after: \(decision.seen.nightBefore.wording); \(credit)."
  }

  private static func sessions(_ decision: DayDecision) -> String {
    guard decision.sessions > 0 else { return "No session." }
    let worst = decision.worst.map { ", at worst \($0.value)" } ?? ""
    let dayClass = decision.dayClass.map { ": \($0.wording)" } ?? ", with nothing scored"
    let many = counted(decision.sessions, "session")
    return "\(many)\(worst)\(dayClass)."
  }

  private static func addNextStage(_ decision: DayDecision, _ history: GateHistory, to page: inout Page) {
    guard let next = decision.stage.next else { return }
    let asked = history.advanceConditions.filter { $0.kind != .noOpenFlag || !$0.isMet }
    let conditions = asked.map { condition -> Page.Block in
      .check(
        isMet: condition.isMet, text: condition.wording(history.rehab.limits),
        progress: condition.progress ?? "")
    }
    page.add("What \(history.rehab.name(of: next)) asks for", conditions + [.aside(earliest(history))])
  }

  private static func daysAhead(_ history: GateHistory) -> [Page.Block] {
    let allowance = history.runAllowance.map { Page.Block.aside(LadderWording.allowance($0)) }
    return WeekWording.rows(history.daysAhead(), history.rehab).map {
      .item(sign: "-", text: "\($0.day): \($0.what)")
    }
      + [allowance].compactMap { $0 }
  }

  private static func earliest(_ history: GateHistory) -> String {
    if history.offeredStage != nil { return "It is all there: the next stage is offered today." }
    guard let day = history.earliestAdvance else { return "There is no date for it yet." }
    return "At the earliest on \(day.shortWithYear), if every score from now on is 0 "
      + "and all that is planned is done."
  }

  private static func grounds(
    of rules: [String], in stage: StageNumber, _ rehab: RehabProtocol
  ) -> [(rule: String, ground: RuleGround)] {
    rules.flatMap { rule in
      rehab.grounds.filter { $0.rows.contains(rule) && $0.stages.contains(stage) }.map { (rule, $0) }
    }
  }
}
