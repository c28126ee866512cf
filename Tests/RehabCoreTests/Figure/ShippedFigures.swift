import RehabCore
import TestSupport
import Testing

/// A figure of the shipped files, at one dose and of one side.
struct ShippedFigure: Sendable, CustomTestStringConvertible {
  let name: String
  let figure: Figure
  let motion: Motion
  var testDescription: String { name }

  /// Every movement, easier and harder way, and figure without a card, at every end that it has, of both sides.
  static func all() throws -> [ShippedFigure] {
    let library = try ShippedContent.library()
    let movements = library.movementsByName.flatMap { movement -> [(String, Figure?)] in
      let ways = (movement.easier + movement.harder).map {
        ("\(movement.id.rawValue): \($0.text)", $0.figure)
      }
      return [(movement.id.rawValue, movement.figure)] + ways
    }
    let figures = library.figures.sorted { $0.key < $1.key }.map { ($0.key.rawValue, Optional($0.value)) }
    return (movements + figures).flatMap { name, figure in
      figure.map { figure in
        let doses: [DoseLevel?] = [nil] + figure.ends.keys.sorted()
        return doses.flatMap { dose in
          Side.allCases.map { side in
            ShippedFigure(
              name: "\(name) \(dose?.name ?? "") \(side.rawValue)", figure: figure,
              motion: Motion(figure, side: side, dose: dose))
          }
        }
      } ?? []
    }
  }
}

extension Body {
  /// Where every joint is.
  var joints: [Vector] {
    let limbs = [leftLeg, rightLeg, leftArm, rightArm]
    return [pelvis, loin, ribs, shoulders, skull, crown]
      + limbs.flatMap { [$0.root, $0.hinge, $0.end, $0.point, $0.heel] }
  }
}
