import TestSupport
import Testing

@testable import RehabCore

@Suite("Figures that cannot be")
struct FigureFaultTests {
  private func squat() throws -> Figure {
    try #require(try ShippedContent.library()[movement: "squat"]?.figure)
  }

  @Test("a foot that cannot stay where it stands")
  func reach() throws {
    var figure = try squat()
    figure.poses[1].pose[.leftHipFlexion] = 0
    figure.poses[1].pose[.leftKnee] = 0
    figure.poses[1].pose[.leftAnkle] = 0
    #expect(figure.faults.contains(.outOfReach(.foot(.right), near: "Down to 90")))
  }

  @Test("a thigh through the trunk")
  func trunk() throws {
    var figure = Figure(
      posture: .standing, contacts: [.otherFoot], poses: [KeyPose(name: "Up", pose: Pose())],
      view: View(turn: 0, tilt: 0))
    #expect(figure.faults.isEmpty)
    figure.poses[0].pose[.leftHipFlexion] = 130
    figure.poses[0].pose[.leftKnee] = 90
    figure.poses[0].pose[.trunkBend] = 70
    #expect(figure.faults == [.throughTrunk(.left, near: "Up")])
  }

  @Test("a hand that cannot reach what it holds, unless it is free")
  func hand() throws {
    var figure = Figure(
      posture: .standing, contacts: [.feet], grips: [.workingHand: .workingFoot],
      poses: [KeyPose(name: "Standing", pose: Pose())], view: View(turn: 0, tilt: 0))
    #expect(figure.faults == [.handOutOfReach(.workingHand, near: "Standing")])
    figure.poses[0].pose[.workingHand] = 0
    #expect(figure.faults.isEmpty)
  }

  @Test("a knee below the floor")
  func floor() {
    var pose = Pose()
    pose[.leftHipFlexion] = -30
    let figure = Figure(
      posture: .onBack, contacts: [.shoulders], poses: [KeyPose(name: "Lying", pose: pose)],
      view: View(turn: 0, tilt: 0))
    #expect(figure.faults.contains(.belowFloor(.knee(.left), near: "Lying")))
  }
}
