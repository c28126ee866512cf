/// Why someone should look at it soon though no red flag is up.
public enum CareReason: Hashable, Sendable {
  case highScore(PainScore)
  case redMornings
  /// So many days in stage 1 without calm mornings.
  case longRest(days: Int)
  /// Sent back to stage 1 twice, so many days apart.
  case backAtRestTwice(days: Int)
  /// So many days since the start without reaching stage 3.
  case slowStart(days: Int)
  case openFlare(days: Int)
  case longStage(days: Int)
}
