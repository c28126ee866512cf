/// Who starts, and with what.
public struct Enrolment: Hashable, Sendable {
  public var protocolID: String
  /// The injured sides, never empty.
  public var affected: Set<Side>
  public var onset: Day?
  /// Lindenberg's grade of severity, 1 to 4 [VisualDx].
  public var grade: Int?
  public var location: PainLocation?
  /// The longest run of the last 30 days, in minutes.
  public var longestRunMinutes: Int?

  public init(
    protocolID: String, affected: Set<Side>, onset: Day? = nil, grade: Int? = nil,
    location: PainLocation? = nil, longestRunMinutes: Int? = nil
  ) {
    self.protocolID = protocolID
    self.affected = affected
    self.onset = onset
    self.grade = grade
    self.location = location
    self.longestRunMinutes = longestRunMinutes
  }

  public static let grades = 1...4

  /// What a runner may write of the longest run, in minutes; beyond it is a slip of the hand.
  public static let possibleLongestRun = 0...600
}

/// Where the pain is: at the outer knee, at the outer hip, or at both.
public enum PainLocation: String, Hashable, Sendable, CaseIterable {
  case knee, hip, both
}

/// The score of the first half hour after getting up, at its worst.
public struct Morning: Hashable, Sendable {
  public var pain: Pain
  /// A painkiller was taken in the last 24 h.
  public var painkiller: Bool
  public var flags: [RedFlag]

  public init(pain: Pain, painkiller: Bool = false, flags: [RedFlag] = []) {
    self.pain = pain
    self.painkiller = painkiller
    self.flags = flags
  }
}

/// Ten minutes' walk on the flat, and one flight of stairs up and down: the worst score of it.
public struct WalkCheck: Hashable, Sendable {
  public var pain: Pain
  public var painkiller: Bool

  public init(pain: Pain, painkiller: Bool = false) {
    self.pain = pain
    self.painkiller = painkiller
  }
}

/// A run outside of a guided session.
public struct Run: Hashable, Sendable {
  /// Whole minutes, 1 or more.
  public var minutes: Int
  /// Kilometres, as the runner wrote them.
  public var kilometres: Double?
  public var pain: Pain
  public var hourAfter: Pain?
  public var painkiller: Bool
  /// The level of the ladder that this run was done at.
  public var level: LadderLevelNumber?

  public init(
    minutes: Int, kilometres: Double? = nil, pain: Pain, hourAfter: Pain? = nil, painkiller: Bool = false,
    level: LadderLevelNumber? = nil
  ) {
    self.minutes = minutes
    self.kilometres = kilometres
    self.pain = pain
    self.hourAfter = hourAfter
    self.painkiller = painkiller
    self.level = level
  }

  /// What a runner may write of how long it was, in minutes; beyond it is a slip of the hand.
  public static let possibleMinutes = 1...1440
  /// What a runner may write of how far it was.
  public static let possibleKilometres = 0.1...300.0
}

/// Training elsewhere that is no run: a session of the day like any other, which earns nothing (gate.md, section 4).
public struct Activity: Hashable, Sendable {
  public var what: Kind
  /// Whole minutes, 1 or more.
  public var minutes: Int
  public var pain: Pain
  public var hourAfter: Pain?
  public var painkiller: Bool

  public init(what: Kind, minutes: Int, pain: Pain, hourAfter: Pain? = nil, painkiller: Bool = false) {
    self.what = what
    self.minutes = minutes
    self.pain = pain
    self.hourAfter = hourAfter
    self.painkiller = painkiller
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case bike, swim, row, elliptical
    case waterRunning = "water-running"
    case walk, yoga, other
  }

  /// What a runner may write of how long it was, in minutes; beyond it is a slip of the hand.
  public static let possibleMinutes = Run.possibleMinutes
}

/// Why a day was missed.
public enum MissedReason: String, Hashable, Sendable, CaseIterable {
  case ill, travel, forgot, pain, other
}
