import RehabCore
import TestSupport
import Testing
import Wording

/// A rule, the days that bring it about, and what is then said and seen.
struct ReasonCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let stage: StageNumber
  var plan: Plan?
  let live: @Sendable (inout JournalBuilder, _ day: Int) -> Int
  let says: String
  let saw: [String: Sight.Value]

  var testDescription: String { "\(rule): \(says)" }

  static let moves: [ReasonCase] = [
    ReasonCase(
      rule: "m1", stage: .activate, live: { $0.flag(.lockedKnee, on: $1) },
      says: "A warning sign is open (knee stuck)", saw: ["openFlags": .words(["locked-knee"])]),
    ReasonCase(
      rule: "m2", stage: .strengthen, live: { $0.mornings([6, 8], from: $1) },
      says: "The last 2 recorded mornings were 6 and 8, all of them 6 or more. We go back to Rest",
      saw: ["mornings": .numbers([6, 8])]),
    ReasonCase(
      rule: "m3", stage: .strengthen, live: { $0.mornings([4, 1, 0, 0, 0, 4], from: $1) },
      says: "the second flare within 14 days: the one before was on", saw: ["daysBetween": .number(5)]),
    ReasonCase(
      rule: "m4", stage: .activate, live: { $0.lingeringFlare(from: $1) },
      says: "has been open for 3 days, and this morning is 3.",
      saw: ["daysOpen": .number(3), "morning": .number(3)]),
    ReasonCase(
      rule: "m5", stage: .strengthen, live: { $0.mornings([1, 2, 3, 3, 4], from: $1) },
      says: "The last 3 recorded mornings were 3, 3 and 4, all of them 3 or more. We go back to Activate",
      saw: ["mornings": .numbers([3, 3, 4])]),
    ReasonCase(
      rule: "m5'", stage: .strengthen, live: { $0.healthyLeg([3, 4], from: $1) },
      says: "Your right leg hurts now too: its last mornings were 3 and 4.",
      saw: ["sides": .words(["right"]), "mornings": .numbers([3, 4])]),
    ReasonCase(
      rule: "m5''", stage: .strengthen,
      live: { $0.mornings(Array(repeating: 0, count: 7), from: $1) },
      says: "There were 7 days without strength or running. We pick up a little lower, at dose L0.",
      saw: ["daysWithoutSession": .number(7)]),
    ReasonCase(
      rule: "m3'", stage: .strengthen, live: { $0.mornings([4], from: $1) },
      says: "This morning is 4, after 0 yesterday. That was too much for now: rest today and tomorrow",
      saw: ["morning": .number(4), "morningBefore": .number(0), "nightBefore": .word("FLARE")]),
    ReasonCase(
      rule: "m3'", stage: .strengthen, plan: .full, live: { $0.strength(7, on: $1) },
      says: "Yesterday's session went into the red, to 7.",
      saw: ["classBefore": .word("RED"), "worstBefore": .number(7)]),
    ReasonCase(
      rule: "m6", stage: .strengthen, live: { $0.mornings([1, 2, 2, 2, 2], from: $1) },
      says:
        "The mornings of the last 7 days average 1.3 (7 recorded), those of the 7 before 0.0 (7 recorded).",
      saw: ["sum": .number(9), "count": .number(7), "sumBefore": .number(0), "countBefore": .number(7)]),
    ReasonCase(
      rule: "m7", stage: .activate, plan: .full, live: { $0.strength(4, on: $1) },
      says: "Yesterday scored 4 at its worst, so it does not count as progress",
      saw: ["classBefore": .word("AMBER"), "worstBefore": .number(4)]),
    ReasonCase(
      rule: "m7", stage: .returnToRunning, plan: .full, live: { $0.lingeringRun(on: $1) },
      says: "Yesterday's run hurt more an hour later than before it", saw: ["worstBefore": .number(2)]),
    ReasonCase(
      rule: "m7", stage: .activate, plan: .stretchOnly, live: { $0.lingeringNight(on: $1) },
      says: "lingers: this morning 2, yesterday 1.",
      saw: ["morningBefore": .number(1), "morning": .number(2), "nightBefore": .word("LINGER")]),
    ReasonCase(
      rule: "m8", stage: .activate, plan: .full, live: { $0.strength(1, on: $1, nextMorning: nil) },
      says: "This morning is not recorded, so yesterday's session neither counts nor costs.",
      saw: ["morning": .unknown, "nightBefore": .word("UNKNOWN")]),
    ReasonCase(
      rule: "m10", stage: .activate, plan: .full, live: { $0.threeSessions(on: $1) },
      says: "4 credited sessions in a row at dose L1, 7 days old, and a morning of 0: you go up to dose L2.",
      saw: ["creditsInARow": .number(4), "morning": .number(0), "daysAtDose": .number(7)]),
    ReasonCase(
      rule: "m11", stage: .activate, live: { _, day in day },
      says: "Yesterday's session is credited, 1 of 2 at dose L1.", saw: ["credited": .yes(true)]),
    ReasonCase(
      rule: "m11", stage: .activate, plan: .full, live: { $0.strength(0, on: $1) },
      says: "Yesterday's session is credited. Dose L1 stays for 7 days at least; it is 3 days old.",
      saw: ["credited": .yes(true)]),
  ]

  static let plans: [ReasonCase] = [
    ReasonCase(
      rule: "p1", stage: .activate, live: { $0.flag(.lockedKnee, on: $1) },
      says: "until the warning sign is cleared.", saw: ["openFlags": .words(["locked-knee"])]),
    ReasonCase(
      rule: "p1", stage: .activate, live: { $0.clearedFlag(on: $1) },
      says: "After a warning sign so urgent the rest of the day stays rest, though it is cleared.",
      saw: ["openFlags": .words([]), "flagsOfToday": .words(["locked-knee"])]),
    ReasonCase(
      rule: "p2'", stage: .activate, plan: .full, live: { $0.redSession(on: $1) },
      says: "Stopped at 7. Rest today, and the morning will tell.", saw: ["score": .number(7)]),
    ReasonCase(
      rule: "p2", stage: .activate, live: { $0.mornings([7], from: $1) },
      says: "A morning of 7 makes a day of rest, as every score from 6 on does.",
      saw: ["morning": .number(7)]),
    ReasonCase(
      rule: "p3", stage: .activate, live: { $0.mornings([4, 1], from: $1) },
      says: "A flare gets 2 days of rest, through today.", saw: [:]),
    ReasonCase(
      rule: "p4", stage: .rest, live: { $0.mornings([0, 0, 0], from: $1) },
      says: "Stage 1 is rest, now on day 3", saw: ["daysOfRest": .number(3)]),
    ReasonCase(
      rule: "p5", stage: .activate, plan: .full, live: { $0.mornings([nil, nil], from: $1) },
      says: "Without a morning score", saw: ["morning": .unknown]),
    ReasonCase(
      rule: "p6", stage: .activate, live: { $0.mornings([1, 2, 3], from: $1) },
      says: "A morning of 3, in the range of 3 to 5", saw: ["morning": .number(3)]),
    ReasonCase(
      rule: "p7", stage: .activate, plan: .full, live: { $0.strength(0, on: $1) },
      says: "Strength was yesterday", saw: ["strengthYesterday": .yes(true)]),
    ReasonCase(
      rule: "p7", stage: .returnToRunning, plan: .stretchOnly, live: { _, day in day },
      says: "A day between, with the stretches. The 6 days before had 1 run and",
      saw: ["runsBefore": .number(1), "runYesterday": .yes(true), "runDay": .yes(false)]),
    ReasonCase(
      rule: "p8", stage: .returnToRunning, plan: .full, live: { _, day in day },
      says: "A day for a run at level 0, 30 min brisk walk", saw: ["runDay": .yes(true)]),
    ReasonCase(
      rule: "n3", stage: .activate, live: { $0.mornings([6, 7], from: $1) },
      says: "They scored 6 and 7.", saw: ["mornings": .numbers([6, 7])]),
    ReasonCase(
      rule: "n2", stage: .activate, live: { $0.mornings([9], from: $1) }, says: "A score of 9",
      saw: ["score": .number(9)]),
  ]
}

@Suite("The reasons of a day") struct ReasonTests {
  @Test("tell what their rule saw", arguments: ReasonCase.moves + ReasonCase.plans)
  func reasons(_ reason: ReasonCase) throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: reason.stage) { history in
      let isEntered = history.today.stage == .rest || history.today.day > history.today.stageEntered
      return isEntered && (reason.plan.map { history.today.plan == $0 } ?? true)
    }
    let last = reason.live(&journal, day)
    let decision = try #require(journal.history(rehab, on: last)).today
    let reasons = DecisionWording(decision, rehab).reasons
    let found = try #require(reasons.first { $0.rule == reason.rule }, "\(reasons.map(\.rule))")
    #expect(found.text.contains(reason.says), "\(found.text)")
    let saw = Dictionary(found.saw.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    for (name, value) in reason.saw { #expect(saw[name] == value, "\(name): \(saw)") }
  }

  @Test("an offer tells everything that was there, also once it was accepted")
  func offer() throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: .activate) { $0.offeredStage != nil }
    for isAccepted in [false, true] {
      if isAccepted { journal.add(.advance(to: .strengthen), on: day, hour: 10) }
      let decision = try #require(journal.history(rehab, on: day)).today
      let offer = try #require(DecisionWording(decision, rehab).reasons.first { $0.rule == "m9" })
      #expect(
        offer.text.contains("days in this stage (14 of 14), credited sessions (6 of 6)"), "\(offer.text)")
      #expect(!DecisionWording(decision, rehab).move.contains("credited sessions"), "Today lists them anyway")
      guard case .conditions(let conditions)? = offer.saw.first?.value else {
        Issue.record("the offer saw no conditions")
        return
      }
      #expect(conditions.allSatisfy(\.isMet) && conditions.count == 7)
    }
  }

  @Test("what ended the day is told first, and not that nothing asks for a change")
  func red() throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: .strengthen) {
      $0.today.plan == .full && $0.today.rule == .carryOn
    }
    let before = DecisionWording(try #require(journal.history(rehab, on: day)).today, rehab)
    #expect(before.today == [before.move, before.plan])
    _ = journal.redSession(on: day)
    let words = DecisionWording(try #require(journal.history(rehab, on: day)).today, rehab)
    #expect(words.today == ["Stopped at 7. Rest today, and the morning will tell."])
  }

  @Test("the reasons of a past day are those of that day, not of today")
  func pastDays() throws {
    let rehab = try ShippedContent.rehabProtocol()
    var (journal, day) = try JournalBuilder.calm(in: .strengthen) { $0.today.plan == .full }
    let flare = journal.mornings([5], from: day)
    journal.morning(1, on: flare + 1)
    journal.morning(0, on: flare + 2)
    let history = try #require(journal.history(rehab, on: flare + 2))
    let past = try #require(history.days.first { $0.day == journal.start + flare })
    #expect(DecisionWording(past, rehab).reasons.map(\.rule) == ["m3'", "p3"])
    #expect(DecisionWording(past, rehab).move.contains("This morning is 5, after 0 yesterday."))
    #expect(DecisionWording(history.today, rehab).reasons.map(\.rule).contains("m3'") == false)
  }
}

extension JournalBuilder {
  /// The mornings from the one of a day on, which is there already; nil is a missed one. Returns the last day.
  @discardableResult
  fileprivate mutating func mornings(_ scores: [Int?], from day: Int) -> Int {
    for (index, score) in scores.enumerated() {
      if let score { morning(score, on: day + 1 + index) }
    }
    return day + scores.count
  }

  fileprivate mutating func flag(_ flag: RedFlag, on day: Int) -> Int {
    add(.flag([flag]), on: day, hour: 12)
    return mornings([0], from: day)
  }

  /// Mornings that do not close a flare, and one that finds it still open.
  fileprivate mutating func lingeringFlare(from day: Int) -> Int {
    morning(4, on: day + 1)
    morning(2, on: day + 2, painkiller: true)
    morning(2, on: day + 3, painkiller: true)
    morning(3, on: day + 4)
    return day + 4
  }

  fileprivate mutating func healthyLeg(_ scores: [Int], from day: Int) -> Int {
    for (index, score) in scores.enumerated() {
      let pain = Pain(left: PainScore.none, right: PainScore(score))
      add(.morning(Morning(pain: pain)), on: day + 1 + index, hour: 7)
    }
    return day + scores.count
  }

  fileprivate mutating func strength(_ worst: Int, on day: Int, nextMorning: Int? = 0) -> Int {
    session(.strength, on: day, worst: worst, exercises: ["squat"], sets: 1)
    return mornings([nextMorning], from: day)
  }

  fileprivate mutating func lingeringRun(on day: Int) -> Int {
    let run = Run(
      minutes: 30, pain: Pain(left: PainScore(1)), hourAfter: Pain(left: PainScore(2)), level: 0)
    add(.run(run), on: day, hour: 18)
    return mornings([0], from: day)
  }

  fileprivate mutating func lingeringNight(on day: Int) -> Int {
    morning(1, on: day + 1)
    session(.stretch, on: day + 1, worst: 0, exercises: ["lying-rope"], sets: 1)
    morning(2, on: day + 2)
    return day + 2
  }

  /// One every other day. Returns the day after the last.
  fileprivate mutating func threeSessions(on day: Int) -> Int {
    for later in [0, 2] {
      _ = strength(0, on: day + later)
      morning(0, on: day + later + 2)
    }
    return strength(0, on: day + 4)
  }

  fileprivate mutating func clearedFlag(on day: Int) -> Int {
    add(.flag([.lockedKnee]), on: day, hour: 9)
    add(.cleared([.lockedKnee]), on: day, hour: 10)
    return day
  }

  fileprivate mutating func redSession(on day: Int) -> Int {
    session(.strength, on: day, worst: 7, exercises: ["squat"], sets: 1, finished: false)
    return day
  }
}
