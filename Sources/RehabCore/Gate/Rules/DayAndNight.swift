/// How the sessions of a day went (gate.md, section 4).
public enum DayClass: String, Hashable, Sendable, CaseIterable, Comparable {
  case green = "GREEN"
  case amber = "AMBER"
  case red = "RED"

  public static func < (left: DayClass, right: DayClass) -> Bool { left.rank < right.rank }

  private var rank: Int { DayClass.allCases.firstIndex(of: self) ?? 0 }
}

extension SessionLog {
  /// The class of this session alone; nil if nothing was reported that could be judged.
  func dayClass(_ limits: GateLimits) -> DayClass? {
    guard isHeld, hasReport else { return nil }
    if isSharp || isLimping || isAbove(limits.zones.amberAtMost) { return .red }
    if isAbove(limits.zones.greenAtMost) || lingersAnHour(limits.night) { return .amber }
    return .green
  }

  private func isAbove(_ score: PainScore) -> Bool {
    worst.map { $0 > score } ?? false
  }

  /// A run or cross-training whose pain an hour later is more than it began with.
  func lingersAnHour(_ limits: NightLimits) -> Bool {
    guard isRun || isCross, let hourAfter else { return false }
    return hourAfter > max(pre ?? limits.hourAfterBaseline, limits.hourAfterBaseline)
  }
}

extension DayLog {
  /// The worst class over the sessions of the day; nil if there was none to judge.
  func dayClass(_ limits: GateLimits) -> DayClass? {
    sessions.compactMap { $0.dayClass(limits) }.max()
  }
}

/// How one morning compares with the next (gate.md, section 4).
public enum Night: String, Hashable, Sendable, CaseIterable {
  case settled = "SETTLED"
  case linger = "LINGER"
  case flare = "FLARE"
  case unknown = "UNKNOWN"

  /// The night from a morning to the next calendar day's.
  init(from morning: PainScore?, to next: PainScore?, zones: Zones, limits: NightLimits) {
    guard let next else {
      self = .unknown
      return
    }
    let rise = morning.map { next.value - $0.value }
    if next > zones.amberAtMost {
      self = .flare
    } else if let rise, rise >= limits.flareRise, next >= limits.flareFrom {
      self = .flare
    } else if rise == nil {
      self = .unknown
    } else if let rise, rise >= limits.lingerRise, next >= limits.lingerFrom {
      self = .linger
    } else {
      self = .settled
    }
  }
}
