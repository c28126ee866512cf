/// What the gate knows, and has decided, of one day.
struct DayLog: Hashable, Sendable {
  let day: Day
  /// M: the worst morning score over the affected sides.
  var morning: PainScore?
  var morningHasPainkiller = false
  var walkCheck: PainScore?
  var walkCheckHasPainkiller = false
  var hasPainkiller = false
  /// A red flag was open at some time of the day.
  var hadOpenFlag = false
  /// The highest injury score of either side.
  var worstOfEitherSide: PainScore?
  var sessions: [SessionLog] = []
  /// The day has a morning score or a held session; a gap is judged on no other day.
  var mayJudgeGap = true

  var decided: Decided?
  var plan: Plan = .rest
  var planRule: PlanRule = .restStage
  /// The plan was REST at some time since the move.
  var wasRest = false
  var notice: Notice = .none
  /// What the plan and the notice looked at; nil before the day's end.
  var planSeen: Kept<PlanSeen>?
  /// The night to the next day, as it was settled at the next day's move.
  var night: Night = .unknown
  var credit: Credit?
  /// The stage that was entered by accepting the offer of the day.
  var advancedTo: StageNumber?
  /// Stage, dose and level at the day's end.
  var stage: StageNumber = .rest
  var stageEntered: Day
  var dose: DoseLevel = .first
  var level: LadderLevelNumber = 0

  init(day: Day) {
    self.day = day
    stageEntered = day
  }

  /// What the moment of the move settled.
  struct Decided: Hashable, Sendable {
    var move: Move
    var rule: MoveRule
    /// M as it was known at that moment.
    var morning: PainScore?
    private var kept: Kept<Seen>

    init(move: Move, rule: MoveRule, morning: PainScore?, seen: Seen) {
      self.move = move
      self.rule = rule
      self.morning = morning
      kept = Kept(seen)
    }

    var seen: Seen {
      get { kept.value }
      set { kept = Kept(newValue) }
    }
  }

  var heldSessions: [SessionLog] { sessions.filter(\.isHeld) }
  var hasSession: Bool { sessions.contains(where: \.isHeld) }
  var hasRun: Bool { sessions.contains { $0.isHeld && $0.isRun } }
  var hasStrength: Bool { sessions.contains { $0.isHeld && $0.isStrength } }
}

/// A credited day.
struct Credit: Hashable, Sendable {
  var stageEntry: Int
  var dose: DoseLevel
  var level: LadderLevelNumber
}

/// A value that is seldom looked at, kept apart, so that what holds it is copied at the cost of one reference.
final class Kept<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  static func == (left: Kept, right: Kept) -> Bool { left === right || left.value == right.value }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
