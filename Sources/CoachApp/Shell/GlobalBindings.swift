import TerminalUI

enum GlobalAction: Hashable, Sendable {
  case help, back, leave, redraw, suspend, saveAgain
}

/// The keys that mean the same on every screen.
enum GlobalBindings {
  static let all: [Binding<GlobalAction>] = [
    Binding(.character("?"), "?", "help", importance: 7, .help),
    Binding(.one(.escape), "Esc", "back", importance: 3, .back),
    Binding(.character("q"), "q", "leave", importance: 7, .leave),
    Binding(.any([.control(.c), .control(.d)]), ControlKey.c.sign, "leave", importance: -1, .leave),
    Binding(.one(.control(.s)), ControlKey.s.sign, "save again", importance: -1, .saveAgain),
    Binding(.one(.control(.l)), ControlKey.l.sign, "draw anew", importance: -1, .redraw),
    Binding(.one(.control(.z)), ControlKey.z.sign, "suspend", importance: -1, .suspend),
  ]

  /// What a key does if the screen has no use for it; where text is typed, characters do nothing else.
  static func action(for key: Key, textIsTaken: Bool) -> GlobalAction? {
    if textIsTaken, key.printable != nil { return nil }
    return all.first { $0.keys.matches(key) }?.action(key)
  }

  /// What the footer shows of them.
  static func hints(textIsTaken: Bool, isFirst: Bool) -> [KeyHint] {
    all.filter { binding in
      if binding.importance < 0 { return false }
      if case .back = binding.action(.escape) { return !isFirst }
      return !textIsTaken
    }.map(\.hint)
  }
}
