import RehabCore
import TestSupport
import Wording

/// All that a protocol has to say.
struct ToldSentences {
  /// Each with the numbers of the journal that it may tell of.
  private(set) var sentences: [String: Set<Int>] = [:]
  /// What is known of the day that is told of.
  private var known: Set<Int> = []
  private let lives: Lives
  private var rehab: RehabProtocol { lives.library.rehabProtocol }

  /// - Parameters:
  ///   - lives: what it decides, and tells.
  ///   - decisions: what another protocol decided, told with the numbers of this one.
  init(_ lives: Lives, alsoOf decisions: [DayDecision] = []) {
    self.lives = lives
    tellOfTheProtocol()
    for journal in lives.journals { tell(journal) }
    for decision in decisions { tell(decision) }
  }

  private mutating func tell(_ texts: String?...) {
    for sentence in texts.compactMap({ $0 }).flatMap(NumberedSentence.sentences) {
      sentences[sentence] = sentences[sentence].map { $0.intersection(known) } ?? known
    }
  }

  private mutating func tell(_ page: Page) {
    for block in page.blocks {
      switch block {
      case .title(let text), .heading(let text), .text(let text), .aside(let text), .caution(let text),
        .warning(let text), .item(_, let text):
        tell(text)
      case .check(_, let text, let progress): tell(progress.isEmpty ? text : "\(text): \(progress)")
      case .table(let header, let rows): for cell in ([header] + rows).joined() { tell(cell) }
      }
    }
  }
}

// What is said whatever the journal has.
extension ToldSentences {
  private mutating func tellOfTheProtocol() {
    let limits = rehab.limits
    tell(
      EnrolmentWording.longestRun(limits.running),
      EnrolmentWording.nextDetail(
        purpose: "", days: limits.toActivate.floorDays, mornings: limits.toActivate.mornings.count,
        next: rehab.name(of: .activate)),
      ScoreWording.walkCheckPage(minutes: rehab.walkCheck.minutes),
      ScoreWording.walkCheckEase(limits.toActivate), TodayWording.length(of: rehab.walkCheck),
      RoutineWording.more(limits.session), PhysioWording.greenZone(limits.zones),
      PhysioWording.amberZone(limits.zones), PhysioWording.redZone(limits.zones))
    for cue in RoutineWording.runCues(limits.running) { tell(cue) }
    for level in rehab.ladder {
      let run = Routine.run(
        level: level, warmUpMinutes: limits.running.warmUpMinutes, affected: [.left], pace: limits.session,
        rules: SessionRules(limits: limits))
      tell(level.wording, RoutineWording.total(run))
      for case .intervals(let intervals) in run.items.map(\.work) {
        tell(RoutineWording.walking(around: intervals))
      }
    }
    for test in rehab.stages.flatMap(\.readiness) { tell(RoutineWording.notPassed(most: test.scoreAtMost)) }
    for entry in PhysioWording.deciders(limits.zones) { tell(entry.what) }
    for score in PainScore.range.compactMap({ PainScore($0) }) {
      tell(FormWording.zone(of: score, limits.zones))
    }
    for outlook in CreditOutlook.all { tell(SummaryWording.earned(outlook, limits.zones)) }
    for days in [2, 30, 47] {
      let reasons: [CareReason] = [
        .redMornings, .longRest(days: days), .backAtRestTwice(days: days), .slowStart(days: days),
        .openFlare(days: days), .longStage(days: days),
      ]
      for reason in reasons { tell(NoticeWording(.seekCare(reason), rehab).text) }
    }
  }
}

// What is said of a journal.
extension ToldSentences {
  /// On how many days of a journal all is told; of the others only what was decided.
  private static let daysBetween = 9

  private mutating func tell(_ records: [Record]) {
    guard let whole = lives.history(records) else { return }
    let chronicle = whole.chronicle
    for decision in whole.days { tell(decision) }
    for day in stride(from: chronicle.start, through: whole.today.day, by: 1) {
      tell(chronicle, on: day, isWhole: (day - chronicle.start).isMultiple(of: Self.daysBetween))
    }
    tell(PhysioWording.background(chronicle.enrolment, rehab.limits.running))
  }

  private mutating func tell(_ decision: DayDecision) {
    known = decision.numbers
    defer { known = [] }
    let words = DecisionWording(decision, rehab)
    for reason in words.reasons { tell(reason.text) }
    tell(words.move, words.plan, words.notice.text, WhyPage.summary(decision, rehab))
  }

  private mutating func tell(_ chronicle: Chronicle, on day: Day, isWhole: Bool) {
    let records = chronicle.records(on: day)
    let runs = records.filter { record in
      switch record.fact {
      case .run: true
      case .session(let start): start.kind == .run
      default: false
      }
    }
    guard isWhole || !runs.isEmpty else { return }
    let history = GateHistory(rehab, chronicle, through: day, isRunning: true)
    for run in runs.compactMap({ history.judgement(ofRun: $0.id) }) {
      for words in RunWording(run, in: history).consequences { tell(words) }
    }
    guard isWhole else { return }
    tell(history)
    let before = GateHistory(rehab, chronicle, through: day - 1, isRunning: false)
    for record in records {
      known = record.fact.ownNumbers
      for on in [nil, day] {
        tell(RecordedWording([record], on: on, before: before, after: history).page)
      }
    }
    known = []
  }

  private mutating func tell(_ history: GateHistory) {
    let streak = history.streak
    tell(
      TodayWording.streak(history), TodayWording.goal(history), ReviewWording.streak(streak),
      ReviewWording.longest(streak), ReviewWording.reserves(streak),
      ReviewWording.outlook(streak, rehab.limits.streak), ReviewWording.adherence(history.adherence),
      SummaryWording.tomorrow(history.tomorrowIfCalm, rehab),
      history.runAllowance.map(LadderWording.allowance))
    if history.days.count == 1 { tell(RecordedWording.start(history, on: nil)) }
    known = history.today.numbers
    tell(WhyPage.page(for: history.today, in: history, withEvidence: true))
    known = []
    tell(AheadWording.page(history))
    for day in history.daysAhead() { tell(CalendarWording.description(day, [], rehab)) }
    for day in Review(history).days.suffix(3) { tell(ReviewWording.mark(day)) }
  }
}

extension Fact {
  /// What the runner told in numbers that are no scores, where few journals tell any.
  fileprivate var ownNumbers: Set<Int> {
    if case .activity(let activity) = self { [activity.minutes] } else { [] }
  }
}

extension DayDecision {
  /// What it looked at, and where it led.
  fileprivate var numbers: Set<Int> {
    let sights = (noticeSights + moveSights + planSights).flatMap { sight -> [Int] in
      switch sight.value {
      case .number(let number): [number]
      case .numbers(let numbers): numbers
      default: []
      }
    }
    return Set(sights + [day - stageEntered, level])
  }
}

extension CreditOutlook {
  fileprivate static let all: [CreditOutlook] = [
    .ifTomorrowIsCalm, .hasNone, .endedByGate, .notFinished, .amber, .red, .painkiller, .notFullDay(.light),
    .noScore, .notAsPlanned,
  ]
}
