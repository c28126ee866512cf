public import RehabCore

/// What stands on top of the screen when something needs to be looked at.
public struct NoticeWording: Sendable {
  private let notice: Notice
  private let rehab: RehabProtocol

  public init(_ notice: Notice, _ rehab: RehabProtocol) {
    self.notice = notice
    self.rehab = rehab
  }

  /// A word or two, in capitals where it must be seen.
  public var title: String {
    switch notice {
    case .none: ""
    case .stop: "STOP"
    case .seekCare: "See someone"
    }
  }

  public var text: String {
    switch notice {
    case .none: ""
    case .stop(let flag): stop(flag)
    case .seekCare(let reason): seekCare(reason)
    }
  }

  private func stop(_ flag: RedFlag) -> String {
    let advice = rehab.urgencies[flag.urgency] ?? "Please have this looked at before you go on."
    let sign = rehab.redFlags.first { $0.flag == flag }?.short ?? flag.rawValue
    return "Warning sign: \(sign). \(advice)"
  }

  private func seekCare(_ reason: CareReason) -> String {
    switch reason {
    case .highScore(let score):
      "A score of \(score.value) is a lot. Please have it looked at."
    case .redMornings:
      "\(redMornings) of \(rehab.limits.zones.redFrom) or more. Please have it looked at."
    case .longRest(let days):
      "\(counted(days, "day")) of rest, and it has not calmed down yet. A physiotherapist can help to find out why."
    case .backAtRestTwice(let days):
      "Back at rest for the second time within \(counted(days, "day")). A physiotherapist can help to find out why."
    case .slowStart(let days):
      "\(counted(days, "day")) since you started. Recovery takes its time; a physiotherapist can look at what holds it up."
    case .openFlare(let days):
      "The flare has been open for \(counted(days, "day")). Please have it looked at."
    case .longStage(let days):
      "\(counted(days, "day")) in this stage. A physiotherapist can look at what holds it up."
    }
  }

  /// "Two mornings in a row".
  private var redMornings: String {
    let count = rehab.limits.mornings.redCount
    return countedInWords(count, "morning").capitalizedFirst + (count > 1 ? " in a row" : "")
  }
}
