/// The worst score during one exercise of a session.
public struct ExerciseScore: Hashable, Sendable {
  public var session: RecordID
  public var exercise: ExerciseID
  public var pain: Pain
  public var spot: PainSpot
  /// Sharp or catching pain, which counts whatever the spot.
  public var sharp: Bool

  public init(
    session: RecordID, exercise: ExerciseID, pain: Pain, spot: PainSpot = .injury, sharp: Bool = false
  ) {
    self.session = session
    self.exercise = exercise
    self.pain = pain
    self.spot = spot
    self.sharp = sharp
  }
}
