public import RehabCore
public import TerminalUI

/// Something that fills the screen and that the loop can run: messages in, effects and frames out.
public protocol App {
  /// Takes a message, and says what is to be done about it.
  mutating func take(_ message: Message, at moment: Moment) -> [Effect]
  /// When the next visible change is due; nil if only a key can bring one.
  var nextChange: SessionInstant? { get }
  /// The whole screen as it is now.
  func render(charset: Charset) -> Frame
}

extension Coach: App {}
