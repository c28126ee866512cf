public import RehabCore

/// Words for a plan that was begun on another protocol than the one in use.
public enum ProtocolWording {
  /// What is so, what it means, and what to do.
  public static func foreign(_ protocols: ForeignProtocol) -> String {
    "This plan was begun on \"\(protocols.begunWith)\", and its days are decided here by the numbers of "
      + "\"\(protocols.inUse)\". They may not fit. Use the clamshell that came with \"\(protocols.begunWith)\", "
      + "or begin a new plan in a file of its own, with --journal."
  }

  /// The same as a notice.
  public static func notice(_ protocols: ForeignProtocol) -> String {
    "Another protocol: \(foreign(protocols))"
  }

  /// The same where there is little room.
  public static func shortNotice(_ protocols: ForeignProtocol) -> String {
    "Begun on \"\(protocols.begunWith)\", decided by \"\(protocols.inUse)\": see 'clamshell doctor'."
  }
}
