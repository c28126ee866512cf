/// Something that a row of the rule tables looked at: its name in camelCase, and what was there.
public struct Sight: Hashable, Sendable {
  public let name: String
  public let value: Value

  public enum Value: Hashable, Sendable {
    /// Unknown, which is never 0.
    case unknown
    case number(Int)
    case numbers([Int])
    case yes(Bool)
    case day(Day)
    case word(String)
    case words([String])
    case conditions([AdvanceCondition])
  }

  init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  init(_ name: String, _ number: Int?) { self.init(name, number.map { .number($0) } ?? .unknown) }
  init(_ name: String, _ score: PainScore?) { self.init(name, score?.value) }
  init(_ name: String, _ scores: [PainScore]) { self.init(name, .numbers(scores.map(\.value))) }
  init(_ name: String, _ day: Day?) { self.init(name, day.map { .day($0) } ?? .unknown) }
  init(_ name: String, _ flags: [RedFlag]) { self.init(name, .words(flags.map(\.rawValue))) }
}

extension DayDecision {
  /// What the row of the notice looked at.
  public var noticeSights: [Sight] {
    switch notice {
    case .none: []
    case .stop: [Sight("openFlags", planSeen.openFlags)]
    case .seekCare(.highScore(let score)): [Sight("score", score)]
    case .seekCare(.redMornings): [Sight("mornings", planSeen.redMornings)]
    case .seekCare(.longRest(let days)), .seekCare(.backAtRestTwice(let days)),
      .seekCare(.slowStart(let days)), .seekCare(.openFlare(let days)), .seekCare(.longStage(let days)):
      [Sight("days", days)]
    }
  }

  /// What the row of the move looked at.
  public var moveSights: [Sight] {
    switch rule {
    case .openFlag: [Sight("openFlags", seen.openFlags)]
    case .redMornings, .raisedMornings: [Sight("mornings", seen.mornings)]
    case .gap: [Sight("daysWithoutSession", seen.gapDays)]
    case .sideBecameAffected:
      [
        Sight("sides", .words(seen.newlyAffected.sorted().map(\.rawValue))),
        Sight("mornings", seen.newSideMornings),
      ]
    case .secondFlare:
      [
        Sight("flareDay", seen.flareBegan), Sight("earlierFlareDay", seen.earlierFlareBegan),
        Sight("daysBetween", daysBetweenFlares),
      ]
    case .unsettledFlare:
      [
        Sight("flareDay", seen.openFlareSince), Sight("daysOpen", daysFlareIsOpen), Sight("morning", morning),
      ]
    case .flare, .amberOrLinger: yesterdaySights + [Sight("worstBefore", seen.worstBefore)] + nightSights
    case .risingTrend: trendSights
    case .unknownNight: nightSights
    case .readyToAdvance: [Sight("conditions", .conditions(seen.conditions))]
    case .readyForMore:
      [
        Sight("creditsInARow", seen.creditsInARow), Sight("morning", morning),
        Sight("daysAtDose", seen.daysAtDose),
      ]
    case .carryOn:
      yesterdaySights + nightSights + [Sight("credited", .yes(seen.creditedBefore))]
    }
  }

  /// What the row of the plan looked at.
  public var planSights: [Sight] {
    switch planRule {
    case .openFlag:
      [Sight("openFlags", planSeen.openFlags), Sight("flagsOfToday", planSeen.flagsOfToday)]
    case .redSession:
      [
        Sight("session", planSeen.redSession.map { .word($0.description) } ?? .unknown),
        Sight("score", planSeen.redScore),
      ]
    case .redMorning, .unknownMorning, .amberMorning: [Sight("morning", morning)]
    case .flareRest:
      [Sight("flareDay", planSeen.flareBegan), Sight("restThrough", planSeen.restThrough)]
    case .restStage: [Sight("daysOfRest", planSeen.daysOfRest)]
    case .stretchesDue, .everything: [Sight("morning", morning)] + scheduleSights
    }
  }

  /// Days from the first flare to the second.
  public var daysBetweenFlares: Int? {
    guard let second = seen.flareBegan, let first = seen.earlierFlareBegan else { return nil }
    return second - first
  }

  /// Days that the oldest open flare has been open.
  public var daysFlareIsOpen: Int? { seen.openFlareSince.map { day - $0 } }

  private var yesterdaySights: [Sight] {
    [Sight("classBefore", seen.classBefore.map { .word($0.rawValue) } ?? .unknown)]
  }

  private var nightSights: [Sight] {
    [
      Sight("morningBefore", seen.morningBefore), Sight("morning", morning),
      Sight("nightBefore", .word(seen.nightBefore.rawValue)),
    ]
  }

  private var trendSights: [Sight] {
    guard let trend = seen.trend else { return [] }
    return [
      Sight("sum", trend.sum), Sight("count", trend.count), Sight("sumBefore", trend.sumBefore),
      Sight("countBefore", trend.countBefore),
    ]
  }

  private var scheduleSights: [Sight] {
    let strength = Sight("strengthYesterday", .yes(planSeen.hadStrengthBefore))
    guard stage >= .returnToRunning else { return [strength] }
    return [
      strength, Sight("runYesterday", .yes(planSeen.hadRunBefore)), Sight("runsBefore", planSeen.runsBefore),
      Sight("strengthBefore", planSeen.strengthBefore), Sight("runDay", .yes(planSeen.isRunDay)),
      Sight("strengthDay", .yes(planSeen.isStrengthDay)),
    ]
  }
}
