import TerminalUI
import Wording

/// Asked before leaving while records could not be written.
struct UnsavedScreen: CoachScreen {
  enum Action: Sendable { case leave, retry }

  let title = "Not saved yet"

  func bindings(_ coach: Coach) -> [Binding<Action>] {
    [
      Binding(.one(.enter), "Enter", "try to save again", importance: 3, .retry),
      Binding(.character("q"), "q", "leave without saving", importance: 2, .leave),
    ]
  }

  mutating func perform(_ action: Action, _ coach: inout Coach) -> Response {
    switch action {
    case .leave: .effects([.quit])
    case .retry: .effects([.save(coach.unsaved)])
    }
  }

  mutating func update(_ coach: inout Coach) -> Response {
    coach.unsaved.isEmpty ? .back : .none
  }

  func draw(_ coach: Coach, in rect: Rect, of frame: inout Frame) {
    let text = ScreenWording.unsaved(count: coach.unsaved.count, why: coach.saveTrouble ?? "")
    frame.draw(Paragraph(text), in: rect)
  }
}
