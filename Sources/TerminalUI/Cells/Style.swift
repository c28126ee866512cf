/// How a cell looks: what its colour is for, and how it stands out.
public struct Style: Hashable, Sendable {
  public var role: ColorRole
  public var emphasis: Emphasis

  public init(_ role: ColorRole = .text, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  public static let plain = Style()
  public static let bold = Style(.text, .bold)
  public static let muted = Style(.muted)
  public static let accent = Style(.accent)
  public static let selection = Style(.selection)
  public static let track = Style(.track)

  /// The same with more emphasis.
  public func with(_ more: Emphasis) -> Style {
    Style(role, emphasis.union(more))
  }
}

/// Ways of standing out that need no colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Emphasis(rawValue: 1)
  public static let dim = Emphasis(rawValue: 2)
  public static let reverse = Emphasis(rawValue: 4)
  public static let underline = Emphasis(rawValue: 8)
}

/// A piece of text in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// What a colour is for; the terminal's palette says which colour that is. Never the only signal.
public enum ColorRole: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary text, in the terminal's own colours.
  case text
  /// Less important than the text around it.
  case muted
  /// What the eye should find first.
  case accent
  case green, amber, red
  /// The item that is chosen, on a background of its own.
  case selection
  /// The part of a bar that is not filled, borders and rules.
  case track
  /// Something solid, from its shadow to where the light falls on it.
  case solidDark, solidDim, solidLight, solidBright
  /// The same, where the eye should find it first.
  case glowDark, glowDim, glowLight, glowBright
  /// A spot that is pointed at.
  case spot
}
