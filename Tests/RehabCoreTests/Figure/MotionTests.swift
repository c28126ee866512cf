import TestSupport
import Testing

@testable import RehabCore

@Suite("Figures of the shipped files")
struct MotionTests {
  private static let steps = (0...60).map { Double($0) / 60 }

  @Test("bones keep their length, all the way", arguments: try ShippedFigure.all())
  func bones(_ shipped: ShippedFigure) {
    for progress in Self.steps {
      let body = shipped.motion.body(at: progress, breath: progress)
      for leg in [body.leftLeg, body.rightLeg] {
        #expect(abs((leg.hinge - leg.root).length - Proportions.thigh) < 1e-6)
        #expect(abs((leg.end - leg.hinge).length - Proportions.shank) < 1e-6)
      }
      for arm in [body.leftArm, body.rightArm] {
        #expect(abs((arm.hinge - arm.root).length - Proportions.upperArm) < 1e-6)
        #expect(abs((arm.end - arm.hinge).length - Proportions.forearm) < 1e-6)
      }
      #expect((body.rightLeg.root - body.leftLeg.root).length < Proportions.pelvisWidth)
    }
  }

  @Test("no joint is bent farther than it goes", arguments: try ShippedFigure.all())
  func ranges(_ shipped: ShippedFigure) {
    for key in shipped.motion.poses {
      for angle in JointAngle.allCases {
        let range = Double(angle.range.lowerBound)...Double(angle.range.upperBound)
        #expect(range.contains(key.pose[angle]), "\(key.name): \(angle)")
      }
    }
  }

  @Test("contacts hold, hands reach, and nothing passes through anything", arguments: try ShippedFigure.all())
  func faultless(_ shipped: ShippedFigure) {
    #expect(shipped.figure.faults.isEmpty)
  }

  @Test("what rests on the ground stays where it is, on both sides", arguments: try ShippedFigure.all())
  func contacts(_ shipped: ShippedFigure) {
    let isMirrored = shipped.motion.side == .right
    let places = shipped.motion.heldPlaces(at: 0)
    // What jumps leaves the ground.
    guard shipped.motion.poses.allSatisfy({ $0.pose.rise == shipped.motion.poses[0].pose.rise }) else {
      return
    }
    for progress in Self.steps {
      let body = shipped.motion.body(at: progress)
      for (part, place) in places {
        let held = isMirrored ? body.mirrored[part] : body[part]
        #expect((held - place).length < 0.012, "\(part) at \(progress)")
      }
    }
  }

  @Test("nothing snaps: no joint jumps between two pictures", arguments: try ShippedFigure.all())
  func smooth(_ shipped: ShippedFigure) {
    // Thirty pictures: the quickest way out that the cards have, two seconds.
    let pictures = (0...30).map { shipped.motion.body(at: Double($0) / 30).joints }
    for (before, after) in zip(pictures, pictures.dropFirst()) {
      for (one, other) in zip(before, after) { #expect((other - one).length < 0.16) }
    }
  }

  @Test("it begins and ends gently", arguments: try ShippedFigure.all())
  func eased(_ shipped: ShippedFigure) {
    guard shipped.figure.cycle == nil else { return }
    for (end, beside) in [(0.0, 0.002), (1.0, 0.998)] {
      let (still, moving) = (shipped.motion.body(at: end).joints, shipped.motion.body(at: beside).joints)
      for (one, other) in zip(still, moving) { #expect((other - one).length < 1e-4) }
    }
  }

  @Test("the right side is the left one in the mirror", arguments: try ShippedFigure.all())
  func mirrored(_ shipped: ShippedFigure) {
    let left = Motion(shipped.figure, side: .left).body(at: 0.6)
    let right = Motion(shipped.figure, side: .right).body(at: 0.6)
    for (one, other) in zip(left.mirrored.joints, right.joints) { #expect((one - other).length < 1e-12) }
  }

  @Test("steps end where they begin")
  func cycles() throws {
    for (name, figure) in try ShippedFigure.all().filter({ $0.figure.cycle != nil }).map({
      ($0.name, $0.motion)
    }) {
      for (one, other) in zip(figure.body(at: 0).joints, figure.body(at: 1).joints) {
        #expect((one - other).length < 1e-9, "\(name)")
      }
    }
  }

  @Test("every movement has a figure, and so have walking and jogging")
  func complete() throws {
    let library = try ShippedContent.library()
    for movement in library.movementsByName { #expect(movement.figure != nil, "\(movement.name)") }
    for gait in Gait.allCases { #expect(library.figures[ExerciseID(rawValue: gait.rawValue)]?.cycle != nil) }
    for test in library.rehabProtocol.stages.flatMap(\.readiness) {
      #expect(library.figure(of: test.id) != nil, "\(test.name)")
    }
  }
}
