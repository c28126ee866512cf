/// The numbers that the rules of a day looked at, so that the decision can be told in words.
public struct Seen: Hashable, Sendable {
  /// Yesterday's morning score, its class, and the night to today.
  public var morningBefore: PainScore?
  public var classBefore: DayClass?
  public var nightBefore: Night = .unknown
  public var creditedBefore = false
  /// Days without a session, where a gap was judged.
  public var gapDays: Int?
  /// The first day of the flare that was judged.
  public var flareBegan: Day?
  /// The means of the mornings of this week and of the week before.
  public var trend: Trend?
  /// The side that became affected.
  public var newlyAffected: Set<Side> = []

  public init() {}
}
