/// What a protocol has to keep, whatever a runner does and reports.
public enum Claim: String, Hashable, Sendable, CaseIterable {
  /// An advance is never offered with an open flag, a morning of 3 or more, or an unknown one.
  case offersAreCalm = "a"
  /// Stage 3 comes not before day 21, stage 4 not before day 42.
  case stagesTakeTheirTime = "b"
  /// For what is left of the day of a red session and on the two days after it, and on the day of a morning of 6 or more and the next, the plan is REST.
  case redMeansRest = "c"
  /// The stage never rises without an accepted offer, and by one.
  case stagesRiseByOffers = "d"
  /// From every state, a person who from then on scores 0, does what is planned and accepts what is offered reaches
  /// stage 5; and one whose mornings waver among the green ones is never sent back, nor rested after stage 1.
  case nobodyIsStuck = "e"
  /// A score of 8 or more, or an open flag, gives its notice the same day.
  case noticesAreGiven = "f"
  /// A day with a painkiller is never credited.
  case painkillersEarnNothing = "g"
  /// Raising only today's newest score never gives a higher stage or dose, nor, at the same stage, a freer plan.
  case morePainNeverGivesMore = "h"

  // What the claims are about. These are no settings: a protocol is held against them, whatever its own numbers are.
  public static let offerBelow = PainScore.of(3)
  public static let redFrom = PainScore.of(6)
  public static let careFrom = PainScore.of(8)
  public static let restDays = 2
  /// The mornings of a calm person who is not always without pain: of these, and from one day to the next no more than a
  /// point higher.
  public static let waveringMornings = (0...2).map(PainScore.of)
  public static let strengthenNotBefore = 21
  public static let runningNotBefore = 42
}

extension PainScore {
  fileprivate static func of(_ value: Int) -> PainScore { PainScore(value) ?? .worst }
}

/// Days from the start of a plan that break a claim, as the gate itself decides them.
public struct CounterExample: Hashable, Sendable {
  /// What a person told and did on each day, and what the gate made of it.
  public let days: [Day]
  /// Where more pain gave more: what less pain gave, and what more pain gave.
  public var pair: MorePainPair?

  init(told: [ImaginedDay], decisions: [DayDecision], pair: MorePainPair? = nil) {
    days = zip(told, decisions).map { Day(told: $0, decision: $1) }
    self.pair = pair
  }

  /// A day that leads to the breach; the last one breaks the claim.
  public struct Day: Hashable, Sendable {
    public var told: ImaginedDay
    public var decision: DayDecision
  }
}

/// Two decisions of the same day, that differ by the morning score.
public struct MorePainPair: Hashable, Sendable {
  public var less: DayDecision
  public var more: DayDecision
}
