/// What a terminal is opened with: the device, and what the environment says about it.
public struct TerminalSettings: Hashable, Sendable {
  /// The file descriptor that keys are read from.
  public var input: Int32

  /// The file descriptor that is drawn on.
  public var output: Int32

  /// The terminfo name of the terminal.
  public var kind: String

  /// False to leave colours out, whatever the terminal has.
  public var isColored: Bool

  /// The name of the locale that decides the character set, empty for the C locale.
  public var locale: String

  public init(input: Int32, output: Int32, kind: String, isColored: Bool, locale: String) {
    self.input = input
    self.output = output
    self.kind = kind
    self.isColored = isColored
    self.locale = locale
  }

  /// Reads the variables TERM, COLORTERM, NO_COLOR, LC_ALL, LC_CTYPE and LANG of an environment.
  public init(input: Int32, output: Int32, environment: [String: String]) {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    self.init(
      input: input, output: output, kind: value("TERM") ?? "", isColored: value("NO_COLOR") == nil,
      locale: value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? "")
    // Terminals that call themselves plain "xterm" and name their true colours here have at least 256.
    if kind == "xterm", value("COLORTERM") != nil { kind = "xterm-256color" }
  }

  /// The locales to try in turn, because one that is named need not be installed.
  var locales: [String] {
    let name = locale.lowercased()
    let isUTF8 = name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains("utf-8@")
    return isUTF8 ? [locale, "C.UTF-8", "en_US.UTF-8", "C"] : [locale.isEmpty ? "C" : locale, "C"]
  }
}
