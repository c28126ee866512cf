/// What a terminal can show.
public struct TerminalCapabilities: Hashable, Sendable {
  public var colorDepth: ColorDepth
  public var charset: Charset

  public init(colorDepth: ColorDepth, charset: Charset) {
    self.colorDepth = colorDepth
    self.charset = charset
  }
}
