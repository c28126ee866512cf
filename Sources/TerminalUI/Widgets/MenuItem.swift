/// One line of a menu: what it is called, and something short about it at the right edge.
public struct MenuItem: Hashable, Sendable {
  public var label: String
  public var detail: String
  public var isEnabled: Bool

  public init(_ label: String, detail: String = "", isEnabled: Bool = true) {
    self.label = label
    self.detail = detail
    self.isEnabled = isEnabled
  }
}
