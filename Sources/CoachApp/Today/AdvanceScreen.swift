import Coaching
import RehabCore
import TerminalUI
import Wording

/// Offers the next stage; it is entered only when the runner says so.
struct AdvanceScreen: CoachScreen {
  enum Action: Sendable { case accept }

  private let next: StageNumber

  init(_ next: StageNumber) {
    self.next = next
  }

  var title: String { TodayWording.offered }

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [Binding(.one(.enter), "Enter", TodayWording.acceptKey, importance: 5, .accept)]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    guard coach.history?.offeredStage == next else { return .back }
    return .go(.home, coach.record(.advance(to: next)))
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let rehab = coach.library.rehabProtocol
    guard let stage = rehab.stages.first(where: { $0.number == next }) else { return }
    let exercises = (stage.strength + stage.stretches).compactMap { coach.library.movements[$0]?.name }
    let (path, rest) = rect.rows(.fixed(2), .flexible)
    frame.draw(StepPath(names: rehab.stages.map(\.name), current: next.rawValue - 1), in: path)
    frame.draw(
      Paragraph(
        TodayWording.advanceText(
          stage: stage.name, number: next.rawValue, purpose: stage.purpose, exercises: exercises)),
      in: rest)
  }
}
