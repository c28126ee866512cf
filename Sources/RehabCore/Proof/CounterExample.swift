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
