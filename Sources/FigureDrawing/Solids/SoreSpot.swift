public import RehabCore

/// A place that hurts.
public struct SoreSpot: Hashable, Sendable {
  public var place: Place
  public var side: Side

  public enum Place: Hashable, Sendable, CaseIterable {
    case knee, hip
  }

  public init(_ place: Place, _ side: Side) {
    self.place = place
    self.side = side
  }
}
