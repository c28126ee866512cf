/// A thing that an exercise needs, and where it stands.
public struct Prop: Hashable, Sendable, Codable {
  public var kind: Kind
  /// Its middle on the ground, in body heights.
  public var place: Vector
  /// Its size, in body heights: along x, y and z. A chair of negative depth is turned round.
  public var size: Vector

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case mat, wall, cushion, chair, step
    /// From the hands round the foot of the leg that works.
    case strap
    /// Round both thighs above the knees, or round both ankles.
    case kneeBand = "knee-band"
    case ankleBand = "ankle-band"

    /// Whether it stands somewhere, and is not held or worn.
    public var stands: Bool {
      switch self {
      case .mat, .wall, .cushion, .chair, .step: true
      case .strap, .kneeBand, .ankleBand: false
      }
    }
  }

  public init(kind: Kind, place: Vector = .zero, size: Vector = .zero) {
    self.kind = kind
    self.place = place
    self.size = size
  }

  /// The same thing in the mirror.
  public var mirrored: Prop { Prop(kind: kind, place: place.mirrored, size: size) }
}
