import Coaching
import RehabCore
import TerminalUI

/// One screen of the coach: a value that knows its keys, what they do, and how it looks.
///
/// `room` is where it draws.
protocol CoachScreen: Sendable {
  associatedtype Action: Sendable

  /// What the header says.
  var title: String { get }
  /// Characters are text here, so that `q` and `?` do not leave.
  var takesText: Bool { get }
  /// The keys that do something now.
  func bindings(_ coach: Coach) -> [Binding<Action>]
  mutating func perform(_ action: Action, _ coach: inout Coach, in room: Rect) -> Response
  /// Something else than a key happened: time passed, or the screen came to the top again.
  mutating func update(_ coach: inout Coach, in room: Rect) -> Response
  /// When it changes next by itself; nil if only a key or the coach can change it.
  func nextChange(_ coach: Coach, in room: Rect) -> SessionInstant?
  func draw(_ coach: Coach, in room: Rect, of frame: inout Frame)
  /// The first day that it shows; nil if it looks back no further than today's screen.
  func firstDay(_ coach: Coach, in room: Rect) -> Day?
}

extension CoachScreen {
  var takesText: Bool { false }
  func firstDay(_ coach: Coach, in room: Rect) -> Day? { nil }
  mutating func update(_ coach: inout Coach, in room: Rect) -> Response { .none }
  func nextChange(_ coach: Coach, in room: Rect) -> SessionInstant? { nil }
}

/// What a screen answers to a key.
struct Response {
  var effects: [Effect] = []
  var navigation = Navigation.stay

  static let none = Response()
  static let back = Response(navigation: .back)

  static func go(_ navigation: Navigation, _ effects: [Effect] = []) -> Response {
    Response(effects: effects, navigation: navigation)
  }

  static func effects(_ effects: [Effect]) -> Response { Response(effects: effects) }
}

enum Navigation {
  case stay
  /// Leaves the screen for the one below.
  case back
  /// Puts a screen on top.
  case open(any CoachScreen)
  /// Puts a screen in the place of this one.
  case replace(any CoachScreen)
  /// Leaves every screen but the first.
  case home
  /// Shows the keys of this screen.
  case help
  /// Leaves the program, unless something could not be written.
  case leave
  /// Leaves it whatever could not be written.
  case quit
}
