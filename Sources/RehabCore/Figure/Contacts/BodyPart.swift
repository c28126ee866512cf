/// A part of the body that can touch something.
public enum BodyPart: Hashable, Sendable {
  case foot(Side), toes(Side), ankle(Side), shin(Side), hand(Side), palm(Side), elbow(Side), knee(Side), hip(
    Side)
  case pelvis, shoulders

  /// How high its middle is while it lies on the ground, in body heights.
  public var restingHeight: Double {
    switch self {
    case .foot, .ankle: Proportions.ankleHeight
    case .toes: Proportions.Radius.toes
    case .shin: Proportions.Radius.ankle
    case .hand, .palm: Proportions.Radius.wrist
    case .elbow: Proportions.Radius.elbow
    case .knee: Proportions.Radius.knee
    case .hip: Proportions.Radius.hip
    case .pelvis: Proportions.Radius.seat
    case .shoulders: Proportions.Radius.back
    }
  }
}

extension Body {
  /// Where the middle of a part is.
  public subscript(part: BodyPart) -> Vector {
    switch part {
    case .foot(let side), .ankle(let side), .shin(let side): self[leg: side].end
    case .toes(let side): self[leg: side].point
    case .hand(let side), .palm(let side): self[arm: side].end
    case .elbow(let side): self[arm: side].hinge
    case .knee(let side): self[leg: side].hinge
    case .hip(let side): self[leg: side].root
    case .pelvis: pelvis
    case .shoulders: shoulders
    }
  }
}
