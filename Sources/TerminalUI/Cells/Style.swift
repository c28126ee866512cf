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
