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
