/// What is shown on top of everything else; it never hides a move (gate.md, section 5).
public enum Notice: Hashable, Sendable {
  case none
  /// A red flag is open: stop, with the advice for the most urgent one.
  case stop(RedFlag)
  case seekCare(CareReason)

  public var kind: NoticeKind {
    switch self {
    case .none: .none
    case .stop: .stop
    case .seekCare: .seekCare
    }
  }

  /// The row of the notice table.
  public var rule: String {
    switch self {
    case .stop: "n1"
    case .seekCare(.highScore): "n2"
    case .seekCare(.redMornings): "n3"
    case .seekCare: "n4"
    case .none: "n5"
    }
  }
}
