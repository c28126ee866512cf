internal import CCurses
internal import TerminalUI

extension Key {
  /// The key that the facade has recognised, nil if it has no name here.
  init?(recognised code: Int32) {
    switch screen_key(rawValue: screen_key.RawValue(truncatingIfNeeded: code)) {
    case SCREEN_KEY_UP: self = .up
    case SCREEN_KEY_DOWN: self = .down
    case SCREEN_KEY_LEFT: self = .left
    case SCREEN_KEY_RIGHT: self = .right
    case SCREEN_KEY_HOME: self = .home
    case SCREEN_KEY_END: self = .end
    case SCREEN_KEY_PAGE_UP: self = .pageUp
    case SCREEN_KEY_PAGE_DOWN: self = .pageDown
    case SCREEN_KEY_BACKSPACE: self = .backspace
    case SCREEN_KEY_DELETE: self = .delete
    case SCREEN_KEY_ENTER: self = .enter
    case SCREEN_KEY_BACK_TAB: self = .backTab
    default:
      let number = Int(code) - Int(SCREEN_KEY_FUNCTION.rawValue)
      guard (1...63).contains(number) else { return nil }
      self = .function(number)
    }
  }
}
