/// How long the plan was followed, with reserve days that forgive a miss (gate.md, section 12).
public struct Streak: Hashable, Sendable {
  /// Followed days since the streak began.
  public private(set) var current = 0
  public private(set) var longest = 0
  /// A miss that no reserve day covered, which the next followed days can still repair.
  public private(set) var isAtRisk = false
  /// The days that used up a reserve day.
  public private(set) var reserveDays: [Day] = []
  /// Followed days since the miss that put the streak at risk.
  private var repairs = 0
  private let limits: StreakLimits
  private var nextMissable: Day

  /// The streak before the first day.
  init(_ limits: StreakLimits) {
    self.limits = limits
    nextMissable = Day(number: 0) + 1
  }

  /// Adds the next day.
  ///
  /// - Parameter isOpen: it is still going on, and counts only once it is followed or cannot be any more.
  mutating func add(_ day: DayDecision, isOpen: Bool) {
    nextMissable = day.day + 1
    if isOpen, day.canStillBeFollowed {
      nextMissable = day.day
    } else if day.isFollowed {
      takeFollowed()
    } else {
      takeMissed(day.day)
    }
    longest = max(longest, current)
  }

  /// Reserve days that the next day which can be missed could use.
  public var reservesLeft: Int { limits.reserveDays - reservesUsed(before: nextMissable) }

  /// How many followed days repair the streak; nil if it is not at risk.
  public var daysToRepair: Int? { isAtRisk ? limits.repairDays - repairs : nil }

  /// The first day on which one more reserve day is there than ``reservesLeft``; nil if none is used up.
  public var nextReserveDay: Day? {
    reserveDays.first { (1...limits.reserveWindowDays).contains(nextMissable - $0) }
      .map { $0 + limits.reserveWindowDays + 1 }
  }

  private mutating func takeFollowed() {
    guard isAtRisk else {
      current += 1
      return
    }
    repairs += 1
    if repairs == limits.repairDays {
      current += repairs
      isAtRisk = false
    }
  }

  private mutating func takeMissed(_ day: Day) {
    if isAtRisk {
      // The repair failed: what was followed since the first miss is a streak of its own.
      current = repairs
      isAtRisk = false
    }
    repairs = 0
    guard current > 0 else { return }
    if reservesUsed(before: day) < limits.reserveDays {
      reserveDays.append(day)
    } else {
      isAtRisk = true
    }
  }

  private func reservesUsed(before day: Day) -> Int {
    // No more of them than there are reserve days lie in one window.
    reserveDays.suffix(limits.reserveDays).count { (1...limits.reserveWindowDays).contains(day - $0) }
  }
}

extension Streak {
  /// Passes what it has counted; of the reserve days only those that can still matter.
  mutating func pass(through archive: inout Archive) {
    archive.pass(&current)
    archive.pass(&longest)
    archive.pass(&isAtRisk)
    reserveDays = reserveDays.suffix(limits.reserveDays)
    archive.pass(&reserveDays)
    archive.pass(&repairs)
    archive.pass(&nextMissable)
  }
}

/// The share of the last days on which the plan was followed.
public struct Adherence: Hashable, Sendable {
  public let followed: Int
  public let days: Int

  /// - Parameter isRunning: the last day is still going on, and counts only once it is followed or cannot be any more.
  public init(_ days: [DayDecision], isRunning: Bool, limits: StreakLimits) {
    let isOpen = isRunning && (days.last?.canStillBeFollowed ?? false)
    let counted = (isOpen ? days.dropLast() : days[...]).suffix(limits.adherenceDays)
    followed = counted.count(where: \.isFollowed)
    self.days = counted.count
  }
}

extension DayDecision {
  /// Not followed yet, and nothing was done that rules it out.
  public var canStillBeFollowed: Bool { !isFollowed && !brokeThePlan }
}
