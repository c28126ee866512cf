import Coaching
import TerminalUI
import Wording

/// Asked before leaving while records could not be written.
struct UnsavedScreen: CoachScreen {
  enum Action: Sendable { case leave, retry }

  let title = ScreenWording.unsavedTitle

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(.one(.enter), "Enter", ScreenWording.tryAgain, importance: 3, .retry),
      Binding(.character("q"), "q", ScreenWording.leaveUnsaved, importance: 2, .leave),
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response {
    switch action {
    case .leave: .go(.quit)
    case .retry: .effects(coach.unsaved.again)
    }
  }

  mutating func update(_ coach: inout Coach, in room: Rect) -> Response {
    coach.unsaved.records.isEmpty ? .back : .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let text = ScreenWording.unsaved(
      count: coach.unsaved.records.count, why: coach.unsaved.recordTrouble ?? "")
    frame.draw(Paragraph(text), in: rect)
  }
}
