import RehabCore
import TestSupport
import Testing

@testable import FigureDrawing

@Suite("Painted figures")
struct PainterTests {
  private func figure(_ id: ExerciseID) throws -> Figure {
    try #require(try ShippedContent.library().figure(of: id))
  }

  private func count(_ material: Material, _ picture: DotPicture) -> Int {
    picture.materials.count { $0 == material }
  }

  @Test("the whole movement fits, in every size and from everywhere")
  func fits() throws {
    let library = try ShippedContent.library()
    for movement in library.movementsByName {
      let motion = Motion(try figure(movement.id), side: .left)
      for (width, height) in [(48, 40), (160, 96), (20, 60)] {
        for turn in [0.0, 45, 90, 135, 180, 270] {
          let painter = FigurePainter(motion, view: View(turn: turn, tilt: 10), width: width, height: height)
          for progress in [0, 0.5, 1] {
            let picture = painter.picture(at: progress)
            #expect(count(.skin, picture) > 20, "\(movement.name)")
            let isCut = (0..<height).contains { y in
              (0..<width).contains { x in
                (x == 0 || x == width - 1 || y == 0) && picture.material(x: x, y: y) == .muscle
              }
            }
            #expect(!isCut)
          }
        }
      }
    }
  }

  @Test("the right side is the left one, turned round", arguments: ["clamshell", "lunge", "fire-hydrant"])
  func sides(_ name: String) throws {
    let figure = try figure(ExerciseID(rawValue: name))
    let left = FigurePainter(Motion(figure, side: .left), width: 120, height: 80).picture(at: 1)
    let right = FigurePainter(Motion(figure, side: .right), width: 120, height: 80).picture(at: 1)
    var differing = 0
    for y in 0..<80 {
      for x in 0..<120
      where (left.material(x: x, y: y) == .nothing) != (right.material(x: 119 - x, y: y) == .nothing) {
        differing += 1
      }
    }
    // The pattern of the mat is not mirrored.
    #expect(differing < 120 * 80 / 20)
  }

  @Test("the working muscles light up, and only a sore place is marked")
  func marks() throws {
    let motion = Motion(try figure("fire-hydrant"), side: .left)
    let plain = FigurePainter(motion, width: 120, height: 80).picture(at: 1)
    #expect(count(.muscle, plain) > 40)
    #expect(count(.sore, plain) == 0)
    let sore = FigurePainter(motion, spots: [SoreSpot(.knee, .left)], width: 120, height: 80).picture(at: 1)
    #expect(count(.sore, sore) > 10)
  }

  @Test("things that the exercise needs are drawn")
  func props() throws {
    for name: ExerciseID in ["pigeon", "lying-rope"] {
      let painter = FigurePainter(Motion(try figure(name), side: .left), width: 120, height: 80)
      #expect(count(.prop, painter.picture(at: 1)) > 10, "\(name.rawValue)")
    }
  }

  @Test("no room is no picture, and no trap")
  func tiny() throws {
    let motion = Motion(try figure("squat"), side: .left)
    for (width, height) in [(0, 0), (1, 1), (2, 4), (0, 50), (-3, -3)] {
      _ = FigurePainter(motion, width: width, height: height).picture(at: 0.3)
    }
  }

  @Test("a held breath changes little, and something")
  func breath() throws {
    let painter = FigurePainter(Motion(try figure("figure-four"), side: .left), width: 160, height: 100)
    let (out, full) = (painter.picture(at: 1), painter.picture(at: 1, breath: 1))
    let changed = zip(out.materials, full.materials).count { $0 != $1 }
    #expect(changed > 0 && changed < 600)
  }
}
