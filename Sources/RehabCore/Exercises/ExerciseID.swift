/// The name of an exercise as its file and the journal have it, such as `fire-hydrant`.
public struct ExerciseID: Hashable, Sendable, Codable, RawRepresentable, Comparable,
  ExpressibleByStringLiteral
{
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral value: String) {
    rawValue = value
  }

  public static func < (left: ExerciseID, right: ExerciseID) -> Bool { left.rawValue < right.rawValue }

  /// What a score of a run names.
  public static let run: ExerciseID = "run"
}
