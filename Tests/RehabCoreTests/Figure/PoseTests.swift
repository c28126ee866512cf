import Testing

@testable import RehabCore

@Suite("Poses")
struct PoseTests {
  @Test("a mirror is its own inverse, and the mirrored pose makes the mirrored body", arguments: 1...40)
  func mirror(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var pose = Pose()
    for angle in JointAngle.allCases { pose[angle] = Double(Int.random(in: angle.range, using: &random)) }
    #expect(pose.mirrored.mirrored == pose)
    let body = Body(pose, attitude: .none)
    expectSame(body.mirrored.mirrored, body)
    expectSame(Body(pose.mirrored, attitude: .none), body.mirrored)
  }

  @Test("every angle has one of the other side, and the same range there")
  func sides() {
    for angle in JointAngle.allCases {
      let (other, _) = angle.mirrored
      #expect(other.mirrored.angle == angle)
      #expect(other.range == angle.range)
    }
    #expect(JointAngle.leftKnee.mirrored.angle == .rightKnee)
    #expect(JointAngle.leftWrist.mirrored.angle == .rightWrist)
    #expect(JointAngle.headNod.mirrored.angle == .headNod)
  }

  @Test("a body that stands is as tall and as wide as its proportions say")
  func standing() {
    let body = Body(Pose(), attitude: .none)
    #expect(abs((body.crown - body.pelvis).y - 0.47) < 1e-9)
    #expect(abs((body.leftLeg.end - body.pelvis).y + 0.491) < 1e-9)
    #expect(body.rightLeg.root.z > 0 && body.leftLeg.root.z < 0)
    #expect(body.rightLeg.point.x > body.rightLeg.heel.x)
  }

  /// P3 of the cards: where joints are in the plane, by calculation.
  @Test("angles lead where the table of key poses says")
  func plane() {
    var squat = Pose()
    squat[.pelvisLean] = 30
    for (hip, knee, ankle) in [
      (JointAngle.leftHipFlexion, JointAngle.leftKnee, JointAngle.leftAnkle),
      (.rightHipFlexion, .rightKnee, .rightAnkle),
    ] {
      squat[hip] = 95
      squat[knee] = 90
      squat[ankle] = 25
    }
    let body = Body(squat, attitude: .none)
    let leg = body.rightLeg
    let ankle = leg.end
    #expect(near(leg.hinge - ankle, 0.10, 0.22))
    #expect(near(body.pelvis - ankle, -0.12, 0.33))
    #expect(near(body.shoulders - ankle, 0.03, 0.57))
    #expect(abs(leg.tip.forward.y) < 0.01)
  }

  @Test("hips flex forward, abduct outward and rotate outward on both sides")
  func directions() {
    for (side, out) in [(Side.left, -1.0), (.right, 1.0)] {
      let angles = LimbAngles.leg(side)
      var pose = Pose()
      pose[angles.flexion] = 90
      #expect(Body(pose, attitude: .none)[leg: side].hinge.x > 0.2)
      pose[angles.flexion] = 0
      pose[angles.abduction] = 40
      #expect(Body(pose, attitude: .none)[leg: side].end.z * out > 0.3)
      pose[angles.abduction] = 0
      pose[angles.rotation] = 40
      let foot = Body(pose, attitude: .none)[leg: side]
      #expect((foot.point - foot.end).z * out > 0.05)
      pose[angles.rotation] = 0
      pose[angles.hinge] = 90
      #expect(Body(pose, attitude: .none)[leg: side].end.x < -0.2)
    }
  }

  private func near(_ vector: Vector, _ x: Double, _ y: Double) -> Bool {
    abs(vector.x - x) < 0.015 && abs(vector.y - y) < 0.015
  }

  private func expectSame(_ one: Body, _ other: Body) {
    for (a, b) in zip(one.joints, other.joints) { #expect((a - b).length < 1e-9) }
  }
}
