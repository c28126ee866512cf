/// What a session is for; readiness tests open the next stage.
public enum SessionKind: String, Hashable, Sendable, CaseIterable {
  case strength, stretch, run, readiness
}

/// Opens a session; the record's id is named by everything that belongs to it.
public struct SessionStart: Hashable, Sendable {
  public var kind: SessionKind
  public var dose: DoseLevel?
  public var level: LadderLevelNumber?
  /// The score right before the session.
  public var pre: Pain?
  public var painkiller: Bool

  public init(
    kind: SessionKind, dose: DoseLevel? = nil, level: LadderLevelNumber? = nil, pre: Pain? = nil,
    painkiller: Bool = false
  ) {
    self.kind = kind
    self.dose = dose
    self.level = level
    self.pre = pre
    self.painkiller = painkiller
  }
}

/// One set, written the moment it is done.
public struct SetDone: Hashable, Sendable {
  public var session: RecordID
  public var exercise: ExerciseID
  public var side: SetSide
  /// Counted from 1.
  public var number: Int
  public var amount: SetAmount?

  public init(
    session: RecordID, exercise: ExerciseID, side: SetSide, number: Int, amount: SetAmount? = nil
  ) {
    self.session = session
    self.exercise = exercise
    self.side = side
    self.number = number
    self.amount = amount
  }
}

/// The leg a set was done with, or both at once.
public enum SetSide: String, Hashable, Sendable, CaseIterable {
  case left, right, both

  public init(_ side: Side) {
    self = side == .left ? .left : .right
  }

  /// The leg; nil for both.
  public var side: Side? {
    switch self {
    case .left: .left
    case .right: .right
    case .both: nil
    }
  }
}

/// What a set was made of.
public enum SetAmount: Hashable, Sendable {
  case reps(Int)
  case holdSeconds(Int)
}

/// The worst score during one exercise of a session.
public struct ExerciseScore: Hashable, Sendable {
  public var session: RecordID
  public var exercise: ExerciseID
  public var pain: Pain
  public var spot: PainSpot
  /// Sharp or catching pain, which counts whatever the spot.
  public var sharp: Bool

  public init(
    session: RecordID, exercise: ExerciseID, pain: Pain, spot: PainSpot = .injury, sharp: Bool = false
  ) {
    self.session = session
    self.exercise = exercise
    self.pain = pain
    self.spot = spot
    self.sharp = sharp
  }
}

/// Where it hurt: at the injury, which the gate judges, or in a plainly tired muscle, which it does not.
public enum PainSpot: String, Hashable, Sendable, CaseIterable {
  case injury, muscle
}

/// The score at the end of a session.
public struct AfterScore: Hashable, Sendable {
  public var session: RecordID
  public var pain: Pain
  public var limp: Bool

  public init(session: RecordID, pain: Pain, limp: Bool = false) {
    self.session = session
    self.pain = pain
    self.limp = limp
  }
}

/// The score one hour after a run.
public struct HourAfterScore: Hashable, Sendable {
  public var session: RecordID
  public var pain: Pain

  /// How long after the end of a run it is asked for, in seconds.
  public static let secondsAfterRun = 3600

  public init(session: RecordID, pain: Pain) {
    self.session = session
    self.pain = pain
  }
}

/// The end of a session, finished or not.
public struct SessionEnd: Hashable, Sendable {
  public var session: RecordID
  public var finished: Bool
  public var by: EndedBy?
  /// Of a run, the whole minutes without the walks before and after it.
  public var minutes: Int?

  public init(session: RecordID, finished: Bool, by: EndedBy? = nil, minutes: Int? = nil) {
    self.session = session
    self.finished = finished
    self.by = by
    self.minutes = minutes
  }
}

/// Who ended a session: the runner, or the gate because of a score, a limp or sharp pain.
public enum EndedBy: String, Hashable, Sendable, CaseIterable {
  case user, gate
}
