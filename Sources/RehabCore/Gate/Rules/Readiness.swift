// Whether the tests of the last readiness session open the next stage (gate.md, section 6).

extension Gate {
  func readinessCondition(withinDays: Int, strictly: Bool) -> AdvanceCondition {
    let earliest = max(stageEntered, today.day - withinDays)
    let recent = days.reversed().prefix { $0.day >= earliest }.first { !readinessSessions(of: $0).isEmpty }
    let isMet =
      recent.map { today.day - $0.day < withinDays && passes($0, strictly: strictly) } ?? false
    return AdvanceCondition(.readiness, have: isMet ? 1 : 0, need: 1)
  }

  private func readinessSessions(of log: DayLog) -> [SessionLog] {
    log.sessions.filter {
      $0.isHeld && $0.isReadiness && $0.begun.stageEntry == stageEntry
    }
  }

  private func passes(_ log: DayLog, strictly: Bool) -> Bool {
    if strictly, log.night != .settled { return false }
    return hasCalmTests(log, strictly: strictly)
  }

  private func hasCalmTests(_ log: DayLog, strictly: Bool) -> Bool {
    guard !log.hasPainkiller else { return false }
    return readinessSessions(of: log).allSatisfy { session in
      session.isFinished && session.begun.plan != .rest && hasEveryScore(session)
        && session.worst.map { $0 <= limits.zones.greenAtMost } ?? false
        && !(strictly && session.isLimping)
    }
  }

  /// How the tests of today went; nil if there were none.
  var readinessToday: ReadinessOutlook? {
    guard !readinessSessions(of: today).isEmpty else { return nil }
    let asksForNight = stage == .strengthen
    guard hasCalmTests(today, strictly: asksForNight) else { return .notPassed }
    return asksForNight ? .ifTheNightSettles : .passed
  }

  /// Every test has a known score, none above what the test allows.
  private func hasEveryScore(_ session: SessionLog) -> Bool {
    (readiness[session.begun.stage] ?? [:]).allSatisfy { test, most in
      session.exercises[test].map { $0 <= most } ?? false
    }
  }
}

/// How the readiness tests of a day went.
public enum ReadinessOutlook: Hashable, Sendable {
  case passed, ifTheNightSettles, notPassed
}
