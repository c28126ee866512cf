/// When a movement may be done itself, and not the gentler one that its doses name.
public struct Upgrade: Hashable, Sendable, Codable {
  /// The gentler movement, which has to have gone well.
  public var from: ExerciseID
  /// The highest morning score, on each of the last `mornings` recorded mornings.
  public var morningAtMost: PainScore
  public var mornings: Int
  /// The highest score that the gentler movement may have had when it was last done.
  public var scoreAtMost: PainScore
  /// The lowest dose at which it is offered; below it the gentler movement stays.
  public var fromDose: DoseLevel
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(
    from: ExerciseID, morningAtMost: PainScore, mornings: Int, scoreAtMost: PainScore,
    fromDose: DoseLevel, sources: [String]
  ) {
    self.from = from
    self.morningAtMost = morningAtMost
    self.mornings = mornings
    self.scoreAtMost = scoreAtMost
    self.fromDose = fromDose
    self.sources = sources
  }
}
