public import RehabCore

/// The words around a figure.
public enum FigureWording {
  public static let title = "The movement"
  public static let look = "figure"
  public static let turn = "turn it"
  public static let bestView = "best view"
  public static let otherSide = "other side"
  public static let otherWay = "easier, harder"
  public static let still = "still"
  public static let moving = "moving"
  public static let large = "large figure"
  public static let small = "small figure"
  public static let asOnTheCard = "As on the card"
  public static let easier = "Easier"
  public static let harder = "Harder"

  /// Below a figure seen from behind.
  public static func leg(_ side: Side) -> String { side == .left ? "left" : "right" }

  /// Which leg works.
  public static func side(_ side: Side, isBoth: Bool) -> String {
    isBoth ? "Both legs at once" : "\(side == .left ? "Left" : "Right") leg works"
  }
}
