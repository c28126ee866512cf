// Whether a day was followed as planned (gate.md, section 12).

extension DayLog {
  /// Something was done that the plan in force when it was begun ruled out.
  var brokeThePlan: Bool { heldSessions.contains(where: \.wasRuledOut) }

  var isFollowed: Bool {
    guard morning != nil, !brokeThePlan else { return false }
    if wasRest { return true }
    if plan == .stretchOnly, stage >= .returnToRunning { return true }
    return heldSessions.contains { $0.isFinished || $0.isEndedByGate }
  }
}

extension SessionLog {
  var wasRuledOut: Bool {
    switch begun.plan {
    case .rest: true
    case .stretchOnly where isStrength: true
    default: isRun && (!begun.allowsRun || isTooLong)
    }
  }

  private var isTooLong: Bool {
    guard let minutes, let most = begun.longestRunMinutes else { return false }
    return minutes > most
  }
}
