public import RehabCore

/// Words of the pages that ask for a score; each names the place and the time window [CPA-NRS].
public enum ScoreWording {
  public static let muscle = "muscle, not the injury"
  public static let sharp = "sharp or catching"
  public static let limp = "I am limping"
  public static let painkiller = "painkiller in the last 24 hours"

  public static let itHurts = "It hurts"
  public static let exerciseTitle = "Worst score"
  public static let exerciseDetail = "At the sore spot, at its worst during this exercise."
  public static let itHurtsDetail = "At its worst just now. Good that you stopped."

  public static func exercise(_ side: Side, name: String, becauseItHurt: Bool) -> String {
    becauseItHurt ? "\(leg(side)): how much did it hurt?" : "\(leg(side)): worst during \(name)?"
  }

  public static let theRun = "the run"

  public static let beforeDetail = "At the sore spot, on the way to the start."

  public static func before(_ side: Side) -> String { "\(leg(side)): just before the run?" }

  public static let afterTitle = "At the end"
  public static let afterDetail = "At the sore spot, standing up and taking a few steps."

  public static func after(_ side: Side) -> String { "\(leg(side)): right now, at the end?" }

  public static let hourAfterTitle = "One hour after"
  public static let hourAfterDetail = "At the sore spot, about an hour after it."

  public static func hourAfter(_ side: Side) -> String { "\(leg(side)): one hour after it?" }

  public static let morningTitle = "Morning check"
  public static let morningDetail = "The first half hour after getting up, stairs included."

  public static func morning(_ side: Side, _ location: PainLocation?) -> String {
    "\(place(side, location)): how bad was it at worst this morning?"
  }

  public static func pastMorning(_ side: Side, _ location: PainLocation?) -> String {
    "\(place(side, location)): how bad was it at worst that morning?"
  }

  public static func morningAgain(_ score: Int) -> String {
    "\(morningDetail) You told \(score) before; the worse of the two counts."
  }

  public static func otherLeg(_ side: Side) -> String { "And the \(side.rawValue) leg?" }

  public static let otherLegDetail =
    "0 unless it hurts. Enter without a number leaves it open, which is not the same as 0."

  public static let walkCheckTitle = "Walk check"

  public static func walkCheckPage(minutes: Int) -> String {
    "Walk \(counted(minutes, "minute")), then come back here"
  }

  public static func walkCheckEase(_ limits: ToActivateLimits) -> String {
    "If it goes over \(limits.walkCheckAtMost.value) on the way, stop there: the score up to then is the one to write."
  }

  public static func walkCheck(_ side: Side, _ location: PainLocation?) -> String {
    "\(place(side, location)): the worst of the walk and the stairs?"
  }

  public static let walkCheckDetail = "At the sore spot, at its worst on the way."

  static func leg(_ side: Side) -> String { side == .left ? "Left leg" : "Right leg" }

  static func place(_ side: Side, _ location: PainLocation?) -> String {
    let name = side == .left ? "Left" : "Right"
    return switch location {
    case .knee: "\(name) knee"
    case .hip: "\(name) hip"
    case .both, nil: "\(name) knee or hip"
    }
  }
}

// The zones of a score as sentences name them.

extension Zones {
  /// The least score of the amber zone.
  var amberFrom: Int { greenAtMost.value + 1 }

  /// The least score of the red zone.
  var redFrom: Int { amberAtMost.value + 1 }

  /// "0 to 2".
  var greenScores: String { greenAtMost == .none ? "0" : "0 to \(greenAtMost.value)" }

  /// "3 to 5".
  var amberScores: String {
    amberFrom == amberAtMost.value ? "\(amberFrom)" : "\(amberFrom) to \(amberAtMost.value)"
  }
}
