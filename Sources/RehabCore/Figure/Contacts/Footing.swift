/// What a figure stands, kneels or lies on, and what its hands hold: turns poses into bodies whose contacts stay.
struct Footing: Hashable, Sendable {
  private let posture: Posture
  private let parts: [BodyPart]
  private let grips: [Gripper: Grip]
  /// Where each part rests, and how the feet are turned, from the pose that the movement begins with.
  private var places: [BodyPart: Vector] = [:]
  private var attitudes: [BodyPart: Rotation] = [:]

  /// - Parameter contacts: the first carries the body, and the others follow it; without any it walks on its feet.
  init(posture: Posture, contacts: [Contact], grips: [Gripper: Grip], start: Pose) {
    self.posture = posture
    self.grips = grips
    parts = contacts.flatMap(\.parts)
    guard let carrier = parts.first else { return }
    let raw = Body(start, attitude: posture.attitude)
    let carried = raw.moved(by: Vector(0, carrier.restingHeight - raw[carrier].y, 0))
    for part in parts {
      places[part] = Vector(carried[part].x, part.restingHeight, carried[part].z)
      switch part {
      case .foot(let side): attitudes[part] = carried[leg: side].tip.flat
      case .ankle(let side):
        places[part] = carried[part]
        attitudes[part] = carried[leg: side].tip
      default: break
      }
    }
  }

  /// The body in a pose, with every contact at its place.
  func body(in pose: Pose) -> Body {
    var body = Body(pose, attitude: posture.attitude)
    if let carrier = parts.first, let place = places[carrier] {
      body = body.moved(by: place - body[carrier] + Vector(0, pose.rise, 0))
    } else {
      body = body.moved(by: Vector(0, pose.rise - body.lowestOfFeet, 0))
    }
    for part in parts { hold(part, of: &body) }
    for gripper in Gripper.allCases {
      if let grip = grips[gripper] { gripper.reach(grip.place(on: body), of: &body) }
    }
    return body
  }

  private func hold(_ part: BodyPart, of body: inout Body) {
    guard let place = places[part] else { return }
    switch part {
    case .foot(let side), .ankle(let side):
      body[leg: side] = body[leg: side].reaching(place, foot: attitudes[part] ?? body[leg: side].tip)
    case .toes(let side):
      let leg = body[leg: side]
      body[leg: side] = leg.reaching(place + leg.end - leg.point, foot: leg.tip)
    case .shin(let side):
      body[leg: side] = body[leg: side].reaching(place, ankle: body[leg: side])
    case .hand(let side): body[arm: side] = body[arm: side].reaching(place, hand: .flat)
    case .palm(let side):
      let hand = body[part]
      let ground = Vector(hand.x, place.y, hand.z)
      body[arm: side] = body[arm: side].reaching(ground, hand: .flat)
    case .elbow, .knee, .hip, .pelvis, .shoulders: break
    }
  }
}

extension Body {
  /// How low the deeper foot is.
  fileprivate var lowestOfFeet: Double {
    Side.allCases.map { side in
      let leg = self[leg: side]
      return min(leg.point.y - Proportions.Radius.toes, leg.heel.y - Proportions.Radius.heel)
    }.min() ?? 0
  }
}

extension Limb {
  fileprivate func reaching(_ place: Vector, foot: Rotation) -> Limb {
    let leg = reaching(place)
    return Limb(
      root: leg.root, hinge: leg.hinge, end: leg.end, upper: leg.upper, lower: leg.lower, foot: foot)
  }

  /// - Parameter ankle: the leg whose foot stands to its shank as it will.
  func reaching(_ place: Vector, ankle: Limb) -> Limb {
    let leg = reaching(place)
    let foot = leg.lower.then(ankle.lower.inverse.then(ankle.tip))
    return Limb(
      root: leg.root, hinge: leg.hinge, end: leg.end, upper: leg.upper, lower: leg.lower, foot: foot)
  }

  /// How a hand lies where it was put.
  enum HandAttitude { case flat, lower }

  func reaching(_ place: Vector, hand: HandAttitude) -> Limb {
    let arm = reaching(place)
    // A hand on the ground points its fingers away from the feet.
    let tip = hand == .lower ? arm.lower : tip.lyingFlat
    return Limb(root: arm.root, hinge: arm.hinge, end: arm.end, upper: arm.upper, lower: arm.lower, hand: tip)
  }
}

extension Rotation {
  /// The attitude whose own down is level with the ground, as fingers are.
  fileprivate var lyingFlat: Rotation {
    let fingers = Vector(-up.x, 0, -up.z)
    return Rotation(hangingAlong: fingers, axis: right) ?? self
  }
}
