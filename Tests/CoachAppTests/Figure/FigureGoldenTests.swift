import FigureDrawing
import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

@Suite("How figures look")
struct FigureGoldenTests {
  /// Every key pose of a movement and of its easier and harder ways, as text.
  @Test("key poses", arguments: try ShippedContent.library().movementsByName.map(\.id))
  func movement(_ id: ExerciseID) throws {
    let movement = try #require(try ShippedContent.library()[movement: id])
    let ways = FigureWay.all(of: movement)
    let shown = ways.flatMap { way in
      ["== \(way.name)"] + rows(of: way.figure, width: 30 * max(1, way.figure.poses.count), height: 12)
    }
    expectGolden(shown, named: "figure-\(id.rawValue)")
  }

  @Test("key poses without a card", arguments: try ShippedContent.library().figures.keys.sorted())
  func figure(_ id: ExerciseID) throws {
    let figure = try #require(try ShippedContent.library().figures[id])
    expectGolden(
      rows(of: figure, width: 26 * max(1, figure.poses.count), height: 14), named: "figure-\(id.rawValue)")
  }

  @Test("in ASCII, muscles and sore places have signs of their own")
  func ascii() throws {
    let figure = try #require(try ShippedContent.library().figure(of: "fire-hydrant"))
    var frame = Frame(size: Size(width: 48, height: 18), charset: .ascii)
    let stage = FigureStage(
      figure: figure, side: .left, moment: FigureMoment(progress: 1), spots: [.init(.knee, .left)])
    frame.draw(stage, in: frame.bounds)
    let signs = Set(frame.rows.joined())
    let isPlain = signs.allSatisfy { $0.isASCII }
    #expect(isPlain)
    #expect(signs.contains("#") && signs.contains("X"))
    expectGolden(frame.rows, named: "figure-ascii")
  }

  @Test("a second look stands beside the first where there is room, and goes when the viewer walks round")
  func inset() throws {
    let figure = try #require(try ShippedContent.library().figure(of: "squat"))
    var stage = FigureStage(figure: figure, side: .left, moment: FigureMoment(progress: 1))
    func text(_ width: Int) -> String {
      var frame = Frame(size: Size(width: width, height: 14), charset: .unicode)
      frame.draw(stage, in: frame.bounds)
      return frame.rows.joined(separator: "\n")
    }
    #expect(text(70).contains("From the front"))
    #expect(!text(40).contains("From the front"))
    stage.turn.perform(.walk(across: 1, up: 0))
    #expect(!text(70).contains("From the front"))
    stage.turn.perform(.best)
    #expect(text(70).contains("From the front"))
  }

  private func rows(of figure: Figure, width: Int, height: Int) -> [String] {
    var frame = Frame(size: Size(width: width, height: height), charset: .unicode)
    frame.draw(FigureStage(figure: figure, side: .left, moment: nil), in: frame.bounds)
    return frame.rows
  }
}
