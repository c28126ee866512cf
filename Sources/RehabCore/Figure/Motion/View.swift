/// From where a figure is looked at, in degrees: turn 0 looks at a standing body's right side, 90 at its front; tilt is
/// how far from above.
public struct View: Hashable, Sendable, Codable {
  public var turn: Double
  public var tilt: Double
  /// What a second look is called, such as "from the side".
  public var name: String?

  public init(turn: Double, tilt: Double, name: String? = nil) {
    self.turn = turn
    self.tilt = tilt
    self.name = name
  }

  /// The view of the mirrored figure that shows the mirrored picture.
  public var mirrored: View { View(turn: 180 - turn, tilt: tilt, name: name) }
}
