import TerminalUI

/// Keys, and what they do on a screen: dispatch, the footer and the help page all read the same row.
struct Binding<Action: Sendable>: Sendable {
  let keys: KeyPattern
  /// How the keys are shown, such as `Space`.
  let sign: String
  let label: String
  /// What the footer keeps longest on a narrow screen is most important; below 0 stands on the help page only.
  let importance: Int
  let action: @Sendable (Key) -> Action

  init(_ keys: KeyPattern, _ sign: String, _ label: String, importance: Int = 0, _ action: Action) {
    self.init(keys, sign, label, importance: importance) { _ in action }
  }

  init(
    _ keys: KeyPattern, _ sign: String, _ label: String, importance: Int = 0,
    action: @escaping @Sendable (Key) -> Action
  ) {
    self.keys = keys
    self.sign = sign
    self.label = label
    self.importance = importance
    self.action = action
  }

  var hint: KeyHint { KeyHint(sign, label, importance: importance) }

  /// The same, on the help page only.
  var hidden: Binding { Binding(keys, sign, label, importance: -1, action: action) }

  /// The same keys with an action of another kind.
  func map<Other: Sendable>(_ change: @escaping @Sendable (Action) -> Other) -> Binding<Other> {
    Binding<Other>(keys, sign, label, importance: importance) { change(action($0)) }
  }
}

/// Which keys a binding answers to.
enum KeyPattern: Hashable, Sendable {
  case one(Key)
  case any([Key])
  case digits
  /// Every printable character.
  case text
  /// Every key that is not held together with Ctrl.
  case anyKey

  static func character(_ character: Character) -> KeyPattern { .one(.character(character)) }

  func matches(_ key: Key) -> Bool {
    switch self {
    case .one(let own): key == own
    case .any(let own): own.contains(key)
    case .digits: key.digit != nil
    case .text: key.printable != nil
    case .anyKey: !key.isControl
    }
  }
}

extension Key {
  var isControl: Bool {
    if case .control = self { true } else { false }
  }

  /// 0 to 9, if it is a digit.
  var digit: Int? {
    guard case .character(let character) = self, character.isASCII else { return nil }
    return character.wholeNumberValue
  }

  var printable: Character? {
    guard case .character(let character) = self, character.displayWidth > 0 else { return nil }
    return character
  }
}
