/// The walk check: how far to walk, and how many stairs.
public struct WalkCheckCard: Hashable, Sendable, Codable {
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
