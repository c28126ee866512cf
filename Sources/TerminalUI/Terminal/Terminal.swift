/// A screen and its keyboard, real or scripted. Used from one thread.
public protocol Terminal: AnyObject {
  /// The size as of the last `resized` event.
  var size: Size { get }

  var capabilities: TerminalCapabilities { get }

  /// Shows a frame, unless it equals the one that is shown; what lies outside of the screen is left out.
  func present(_ frame: Frame) throws

  /// Rings the bell.
  func ring()

  /// Draws the whole screen anew, for one that something else has written on.
  func redraw()

  /// Gives the terminal back to the shell and stops the process; returns when it is continued.
  func suspend()

  /// Sleeps until something happens, or until `limit` has passed; nil waits for ever.
  func nextEvent(waitingAtMost limit: Duration?) -> TerminalEvent

  /// Gives the terminal back as it was; calling it again does nothing.
  func close()
}

/// What ends a wait for the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case resized(Size)
  /// The process was asked to end, by Ctrl-C from elsewhere, by the system, or because the terminal closed.
  case interrupted
  /// The process was stopped for a while and goes on.
  case resumed
  /// There will be no more keys.
  case inputEnded
  /// Nothing happened in the time given.
  case timedOut
}

/// What a terminal can show.
public struct TerminalCapabilities: Hashable, Sendable {
  public var colorDepth: ColorDepth
  public var charset: Charset

  public init(colorDepth: ColorDepth, charset: Charset) {
    self.colorDepth = colorDepth
    self.charset = charset
  }
}

/// How many colours a terminal has.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  case mono, eight, sixteen, indexed256, direct
}
