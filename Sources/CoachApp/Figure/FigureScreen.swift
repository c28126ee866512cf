import Coaching
import RehabCore
import TerminalUI
import Wording

/// One movement and nothing else, as large as the screen: to walk round, from both sides, easier and harder.
struct FigureScreen: CoachScreen {
  enum Action: Hashable, Sendable {
    case turn(FigureTurn.Action)
    case otherSide
    case otherWay
    case motion
  }

  let title: String
  private let movement: Movement
  private let ways: [FigureWay]
  private let opened: SessionInstant
  private var way = 0
  private var side: Side
  private var turn = FigureTurn()

  /// - Returns: nil if nobody has drawn the movement.
  init?(_ movement: Movement, _ coach: Coach) {
    ways = FigureWay.all(of: movement)
    guard !ways.isEmpty else { return nil }
    self.movement = movement
    title = movement.name
    opened = coach.now.instant
    side = coach.figureSide
  }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    let turning: [Binding<Action>] = FigureTurn.bindings.map { $0.map { .turn($0) } }
    var bindings = coach.settings.isStill ? [] : turning
    if ways.count > 1 {
      bindings.append(Binding(.character("v"), "v", FigureWording.otherWay, importance: 4, .otherWay))
    }
    bindings.append(Binding(.character("s"), "s", FigureWording.otherSide, importance: 3, .otherSide))
    let label = coach.settings.isStill ? FigureWording.moving : FigureWording.still
    return bindings + [Binding(.character("p"), "p", label, importance: 0, .motion)]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .turn(let action): turn.perform(action)
    case .otherSide: side = side.other
    case .otherWay:
      way = (way + 1) % ways.count
      turn = FigureTurn()
    case .motion: return .effects(coach.toggleMotion())
    }
    return .none
  }

  func nextChange(_ coach: Coach, in room: Rect) -> SessionInstant? {
    coach.moment(of: ways[way].figure, of: movement, openedAt: opened)?.nextFrame(after: coach.now.instant)
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let way = ways[way]
    let (heading, picture) = rect.rows(.fixed(rect.height >= 14 ? 2 : 1), .flexible)
    let sideName = FigureWording.side(
      side, isBoth: movement.laterality == .bothAtOnce && !way.figure.isOneSided)
    frame.write(way.name, in: heading.row(0), style: way.isAsOnTheCard ? .bold : Style(.accent, .bold))
    if way.isAsOnTheCard || rect.width >= way.name.displayWidth + sideName.displayWidth + 3 {
      frame.write(sideName, in: heading.row(0), style: .muted, alignment: .right)
    }
    let stage = FigureStage(
      figure: way.figure, side: side, moment: coach.moment(of: way.figure, of: movement, openedAt: opened),
      turn: turn, spots: coach.soreSpots)
    frame.draw(stage, in: picture)
  }
}

/// One of the ways in which a movement is done, and how it looks.
struct FigureWay: Sendable {
  let name: String
  let figure: Figure
  let isAsOnTheCard: Bool

  /// As on the card, and every easier and harder way that looks different.
  static func all(of movement: Movement) -> [FigureWay] {
    guard let figure = movement.figure else { return [] }
    func ways(_ variants: [Variant], _ word: String) -> [FigureWay] {
      variants.compactMap { variant in
        variant.figure.map {
          FigureWay(name: "\(word): \(variant.text)", figure: $0, isAsOnTheCard: false)
        }
      }
    }
    return [FigureWay(name: FigureWording.asOnTheCard, figure: figure, isAsOnTheCard: true)]
      + ways(movement.easier, FigureWording.easier) + ways(movement.harder, FigureWording.harder)
  }
}

extension Figure {
  /// Whether left and right do different things, even where both legs work.
  var isOneSided: Bool { poses.contains { $0.pose != $0.pose.mirrored } }
}
