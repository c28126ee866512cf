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
