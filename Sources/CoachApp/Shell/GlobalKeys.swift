import TerminalUI
import Wording

enum GlobalAction: Hashable, Sendable {
  case help, back, leave, redraw, suspend, saveAgain
}

/// The keys that mean the same on every screen.
enum GlobalKeys {
  static let all: [Binding<GlobalAction>] = [
    Binding(.character("?"), "?", ScreenWording.help, importance: 7, .help),
    Binding(.one(.escape), "Esc", ScreenWording.back, importance: 3, .back),
    Binding(.character("q"), "q", ScreenWording.leave, importance: 7, .leave),
    Binding(
      .any([.control(.c), .control(.d)]), "Ctrl-C", ScreenWording.leave, importance: -1, .leave),
    Binding(.one(.control(.s)), "Ctrl-S", ScreenWording.saveAgain, importance: -1, .saveAgain),
    Binding(.one(.control(.l)), "Ctrl-L", ScreenWording.redraw, importance: -1, .redraw),
    Binding(.one(.control(.z)), "Ctrl-Z", ScreenWording.suspend, importance: -1, .suspend),
  ]

  /// What a key does if the screen has no use for it; where text is typed, characters do nothing else.
  static func action(for key: Key, textIsTaken: Bool) -> GlobalAction? {
    if textIsTaken, key.printable != nil { return nil }
    return all.first { $0.keys.matches(key) }?.action(key)
  }

  /// Those that still mean this beside the keys of a screen.
  ///
  /// - Parameters:
  ///   - own: the keys of the screen, which come before.
  ///   - isFirst: no screen is below, so that nothing leads back.
  static func left(beside own: [KeyHint], textIsTaken: Bool, isFirst: Bool) -> [KeyHint] {
    all.filter { binding in
      let action = binding.action(.escape)
      if action == .back, isFirst { return false }
      if textIsTaken, binding.keys.areCharacters { return false }
      return !own.contains { $0.key == binding.sign }
    }.map(\.hint)
  }
}

extension KeyPattern {
  fileprivate var areCharacters: Bool {
    if case .one(.character) = self { true } else { false }
  }
}
