/// What the whole plan adds up to: the stages passed through, and the runner's own bests.
///
/// Every best is about calm and about following the plan, whose rest counts as much as its work. None of them grows by
/// more sets, more weight or more pain.
public struct Milestones: Hashable, Sendable {
  /// The stages passed through, in order.
  public private(set) var stages: [StageSpan] = []
  /// Days in a row that followed the plan, without any reserve day.
  public private(set) var followedDays = Best()
  /// Recorded mornings in a row in the green zone; as the gate counts them, one missed morning is passed over.
  public private(set) var calmMornings = Best()
  /// Days with a session in a row that stayed green and within the plan.
  public private(set) var greenDays = Best()
  /// Days in a row without a flare.
  public private(set) var daysWithoutFlare = Best()
  private var missedMornings = 0
  private var stageEntered: Day?

  public init() {}

  /// How many days were spent in each stage.
  public var daysByStage: [StageNumber: Int] {
    stages.reduce(into: [:]) { $0[$1.stage, default: 0] += $1.days }
  }

  /// Adds the next day; the nights before it are settled.
  ///
  /// - Parameters:
  ///   - isFlare: pain went too far the day before, or in the night to this day.
  ///   - isOpen: it is still going on, and breaks nothing while it can still be followed.
  mutating func add(_ day: DayDecision, isFlare: Bool, isOpen: Bool, _ limits: GateLimits) {
    addStage(of: day)
    addFollowing(of: day, isOpen: isOpen)
    addMorning(of: day, isOpen: isOpen, limits)
    addSession(of: day)
    if isFlare { daysWithoutFlare.end() } else { daysWithoutFlare.add(day.day) }
  }

  private mutating func addStage(of day: DayDecision) {
    if stageEntered == day.stageEntered, let last = stages.indices.last {
      stages[last].extend(to: day.day)
    } else {
      stages.append(StageSpan(stage: day.stage, day: day.day))
      stageEntered = day.stageEntered
    }
  }

  private mutating func addFollowing(of day: DayDecision, isOpen: Bool) {
    if day.isFollowed {
      followedDays.add(day.day)
    } else if !(isOpen && day.canStillBeFollowed) {
      followedDays.end()
    }
  }

  /// What the plan had ruled out adds nothing, however well it went.
  private mutating func addSession(of day: DayDecision) {
    switch day.dayClass {
    case .green: if !day.brokeThePlan { greenDays.add(day.day) }
    case .amber, .red: greenDays.end()
    case nil: break
    }
  }

  private mutating func addMorning(of day: DayDecision, isOpen: Bool, _ limits: GateLimits) {
    guard let morning = day.morning else {
      if isOpen { return }
      missedMornings += 1
      if missedMornings >= limits.mornings.missedThatRestart { calmMornings.end() }
      return
    }
    missedMornings = 0
    if morning <= limits.zones.greenAtMost { calmMornings.add(day.day) } else { calmMornings.end() }
  }
}

extension DayDecision {
  /// Pain went too far the day before, or in the night to this day (gate.md, section 5).
  func isFlare(after before: DayDecision?) -> Bool {
    before.map { $0.dayClass == .red || $0.night == .flare } ?? false
  }
}

extension Milestones: ArchivableInPlace {
  static var blank: Milestones { Milestones() }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&stages)
    archive.pass(&followedDays)
    archive.pass(&calmMornings)
    archive.pass(&greenDays)
    archive.pass(&daysWithoutFlare)
    archive.pass(&missedMornings)
    archive.pass(&stageEntered)
  }
}

extension Best: ArchivableInPlace {
  static var blank: Best { Best() }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&current)
    archive.pass(&longest)
    archive.pass(&longestEnded)
  }
}

extension StageSpan: ArchivableInPlace {
  static var blank: StageSpan { StageSpan(stage: .rest, day: .blank) }

  mutating func pass(through archive: inout Archive) {
    var (stage, from, to) = (stage, from, to)
    archive.pass(&stage)
    archive.pass(&from)
    archive.pass(&to)
    self = StageSpan(stage: stage, day: from)
    extend(to: to)
  }
}

/// Something calm that went on for so long: how long it is now, and how long it ever was.
public struct Best: Hashable, Sendable {
  public internal(set) var current = 0
  public internal(set) var longest = 0
  /// The last day of the longest; nil while there is none.
  public internal(set) var longestEnded: Day?

  public init() {}

  mutating func add(_ day: Day) {
    current += 1
    guard current >= longest else { return }
    longest = current
    longestEnded = day
  }

  mutating func end() { current = 0 }
}
