/// A red flag as it is asked, and what to do about a yes.
public struct RedFlagCard: Hashable, Sendable {
  public var flag: RedFlag
  public var question: String
  /// The same in a few words, for the one line of every morning.
  public var short: String
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(flag: RedFlag, question: String, short: String, sources: [String]) {
    self.flag = flag
    self.question = question
    self.short = short
    self.sources = sources
  }
}

/// The walk check: how far to walk, and how many stairs.
public struct WalkCheckCard: Hashable, Sendable {
  /// Minutes of walking on the flat.
  public var minutes: Int
  /// Flights of stairs, each up and down.
  public var flights: Int
  public var steps: [String]
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(minutes: Int, flights: Int, steps: [String], sources: [String]) {
    self.minutes = minutes
    self.flights = flights
    self.steps = steps
    self.sources = sources
  }
}
