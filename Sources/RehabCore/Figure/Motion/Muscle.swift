/// A muscle that a card can light up, as far as a drawing can tell it from others.
public enum Muscle: String, Hashable, Sendable, Codable, CaseIterable {
  /// The side of the hip, and its back.
  case gluteusMedius = "gluteus-medius"
  case gluteusMaximus = "gluteus-maximus"
  /// The front pocket, which pulls on the band.
  case tensor = "tensor-fasciae-latae"
  case quadriceps
  case hamstrings
  case hipFlexors = "hip-flexors"
  case trunk
  case back
  case calf
}

/// A muscle of the figure's left or right, or of both.
public struct WorkingMuscle: Hashable, Sendable, Codable {
  public var muscle: Muscle
  /// Of a body whose left side works.
  public var sides: [Side]

  public init(_ muscle: Muscle, _ sides: [Side]) {
    self.muscle = muscle
    self.sides = sides
  }
}
