/// An easier or harder way of doing a movement; it may be another movement of the library.
public struct Variant: Hashable, Sendable, Codable {
  public var text: String
  public var exercise: ExerciseID?
  /// How it looks, where it looks different.
  public var figure: Figure?

  public init(text: String, exercise: ExerciseID? = nil, figure: Figure? = nil) {
    self.text = text
    self.exercise = exercise
    self.figure = figure
  }
}
