/// A body in space: where its joints are, and which way its parts point.
public struct Body: Hashable, Sendable {
  /// The middle between the hips, the bends of the spine, and the middle between the shoulders.
  public var pelvis: Vector
  public var loin: Vector
  public var ribs: Vector
  public var shoulders: Vector
  /// Where the neck ends, and the crown of the head.
  public var skull: Vector
  public var crown: Vector

  public var pelvisAttitude: Rotation
  public var loinAttitude: Rotation
  public var chestAttitude: Rotation
  public var headAttitude: Rotation

  public var leftLeg: Limb
  public var rightLeg: Limb
  public var leftArm: Limb
  public var rightArm: Limb

  /// A body in a pose, its pelvis at the origin.
  ///
  /// - Parameter attitude: which way the pelvis points before the pose leans, tilts and turns it.
  public init(_ pose: Pose, attitude: Rotation) {
    let pelvis = attitude.turned(pose[.pelvisTurn]).pitched(pose[.pelvisLean]).tilted(pose[.pelvisTilt])
    let loin = pelvis.bentByHalf(pose)
    let chest = loin.bentByHalf(pose)
    let head = chest.turned(pose[.headTurn]).pitched(pose[.headNod]).tilted(pose[.headTilt])
    self.pelvis = .zero
    self.loin = pelvis.up * Proportions.loin
    ribs = self.loin + loin.up * (Proportions.ribs - Proportions.loin)
    shoulders = ribs + chest.up * (Proportions.trunk - Proportions.ribs)
    // The neck takes half of what the head does.
    let neck = chest.turned(pose[.headTurn] / 2).pitched(pose[.headNod] / 2).tilted(pose[.headTilt] / 2)
    skull = shoulders + neck.up * Proportions.neck
    crown = skull + head.up * (Proportions.headAndNeck - Proportions.neck)
    pelvisAttitude = pelvis
    loinAttitude = loin
    chestAttitude = chest
    headAttitude = head
    let hip = pelvis.right * Proportions.hipFromMiddle
    let shoulder = chest.right * Proportions.shoulderFromMiddle
    let sunk = shoulders - chest.up * 0.012
    leftLeg = Limb(legFrom: -hip, pelvis: pelvis, pose: pose, .leg(.left), outward: -1)
    rightLeg = Limb(legFrom: hip, pelvis: pelvis, pose: pose, .leg(.right), outward: 1)
    leftArm = Limb(armFrom: sunk - shoulder, chest: chest, pose: pose, .arm(.left), outward: -1)
    rightArm = Limb(armFrom: sunk + shoulder, chest: chest, pose: pose, .arm(.right), outward: 1)
  }

  public subscript(leg side: Side) -> Limb {
    get { side == .left ? leftLeg : rightLeg }
    set { if side == .left { leftLeg = newValue } else { rightLeg = newValue } }
  }

  public subscript(arm side: Side) -> Limb {
    get { side == .left ? leftArm : rightArm }
    set { if side == .left { leftArm = newValue } else { rightArm = newValue } }
  }

  /// The body with every place moved alike.
  public func moved(by shift: Vector) -> Body {
    var body = self
    for place in [\Body.pelvis, \.loin, \.ribs, \.shoulders, \.skull, \.crown] {
      body[keyPath: place] = body[keyPath: place] + shift
    }
    for limb in [\Body.leftLeg, \.rightLeg, \.leftArm, \.rightArm] {
      body[keyPath: limb] = body[keyPath: limb].moved(by: shift)
    }
    return body
  }

  /// The body in the mirror, its left and right exchanged.
  public var mirrored: Body {
    var body = self
    for place in [\Body.pelvis, \.loin, \.ribs, \.shoulders, \.skull, \.crown] {
      body[keyPath: place] = body[keyPath: place].mirrored
    }
    for attitude in [\Body.pelvisAttitude, \.loinAttitude, \.chestAttitude, \.headAttitude] {
      body[keyPath: attitude] = body[keyPath: attitude].mirrored
    }
    body.leftLeg = rightLeg.mirrored
    body.rightLeg = leftLeg.mirrored
    body.leftArm = rightArm.mirrored
    body.rightArm = leftArm.mirrored
    return body
  }
}

extension Rotation {
  fileprivate func bentByHalf(_ pose: Pose) -> Rotation {
    turned(pose[.trunkTurn] / 2).pitched(pose[.trunkBend] / 2).tilted(pose[.trunkSide] / 2)
  }
}
