import RehabCore
import TerminalUI

/// Which colour role stands for what of the domain.
enum Theme {
  static let header = Style(.selection)

  /// The zone of a score: green 0-2, amber 3-5, red 6-10.
  static func zone(of score: Int, _ zones: Zones) -> ColorRole {
    if score <= zones.greenAtMost.value { return .green }
    return score <= zones.amberAtMost.value ? .amber : .red
  }

  static func role(of plan: Plan) -> ColorRole {
    switch plan {
    case .rest: .amber
    case .light, .noRun: .amber
    case .stretchOnly: .accent
    case .full: .green
    }
  }

  static func role(of notice: Notice) -> ColorRole {
    switch notice.kind {
    case .stop: .red
    case .seekCare: .amber
    case .none: .muted
    }
  }
}
