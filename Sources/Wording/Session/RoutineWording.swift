public import RehabCore

/// Words of a routine under way. They are read from two metres away: short ones first.
public enum RoutineWording {
  public static let start = "start"
  public static let pause = "pause"
  public static let goOn = "go on"
  public static let next = "next"
  public static let skip = "skip the exercise"
  public static let back = "back"
  public static let hurts = "it hurts"
  public static let takeBackHurts = "it was nothing"
  public static let backToSkipped = "back to what was skipped"
  public static let mute = "mute"
  public static let unmute = "sound on"
  public static let leave = "leave"
  public static let anyKey = "pause"
  public static let anyKeySign = "any key"
  public static let help = "help"

  public static let getReady = "Get ready"
  public static let hold = "Hold"
  public static let rest = "Rest"
  public static let switchSides = ["Switch sides", "Switch"]
  public static let paused = "Paused"
  public static let pausedHint = "Space goes on"
  public static let exercise = "Exercise"
  public static let routine = "Routine"
  public static let bearInMind = "Bear in mind"
  public static let position = "Position"
  public static let move = "How"
  public static let feel = "You should feel"
  public static let easierWay = "The easier way"
  public static let lastScore = "That was the last exercise."
  public static let overview = "Space or Enter starts. Then it runs by itself, and any key pauses."
  public static let nothing = "Nothing to do here today."

  /// "10 s", which a key adds to a rest.
  public static func more(_ pace: SessionLimits) -> String { spoken(seconds: pace.restBonusSeconds) }

  /// What to bear in mind on a run, since no card does (gate.md, sections 3 and 7).
  public static func runCues(_ limits: RunningLimits) -> [String] {
    [
      "Flat, even ground", "Short, light steps", "Slow enough to talk",
      "At \(limits.stopFrom.value) or more: stop, walk home",
    ]
  }

  /// What comes before and after the work of a run.
  public static func walking(around intervals: [RunInterval]) -> String {
    guard let before = intervals.first, intervals.count > 1, before == intervals.last else { return "" }
    return "With \(spoken(seconds: before.seconds)) of easy walking before and after."
  }

  /// The words for the phases of what has no file of its own, such as a test.
  public static let phases = PhaseNames(out: "go", hold: "hold", back: "back")

  public static func phase(_ phase: TempoPhase, _ names: PhaseNames) -> String {
    switch phase {
    case .out: names.out
    case .hold: names.hold
    case .back: names.back
    }
  }

  public static func gait(_ gait: Gait) -> String { gait == .jog ? "Jog" : "Walk" }

  public static func step(of kind: RoutineItemKind?) -> String { kind == .run ? "Part" : "Set" }

  /// "2 of 3".
  public static func place(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }

  public static func side(_ side: SetSide, affected: Set<Side>) -> String {
    let isSore = affected.count == 1 && affected.first.map { SetSide($0) } == side
    return isSore ? "\(side.wording), the sore one" : side.wording
  }

  public static func now(_ side: SetSide) -> String { "Now the \(side.wording)" }

  public static func repetitions(of count: Int) -> String { "of \(counted(count, "rep"))" }

  /// "Next: set 2 of 3, left side", "Next: Fire hydrant, right side".
  public static func next(_ next: NextSet?, sets: Int, isScored: Bool) -> String {
    guard let next else { return isScored ? "Next: the score" : "Next: done" }
    let side = next.side == .both ? "" : ", \(next.side.wording)"
    if next.isNewExercise { return "Next: \(next.name.isEmpty ? "Run" : next.name)\(side)" }
    if sets > 1 { return "Next: set \(next.set) of \(sets)\(side)" }
    return "Next: \(next.side == .both ? next.name : next.side.wording)"
  }

  public static func nextPart(_ interval: RunInterval?) -> String {
    interval.map { "Next: \(gait($0.gait).lowercased()), \(spoken(seconds: $0.seconds))" }
      ?? "Next: the score"
  }

  public static func left(seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s left" : "\((seconds + 59) / 60) min left"
  }

  public static func total(_ routine: Routine) -> String {
    let minutes = roundedMinutes(seconds: routine.seconds)
    switch routine.kind {
    case .run: return "About \(minutes) in all."
    case .readiness: return "\(counted(routine.items.count, "test")), about \(minutes)."
    case .strength, .stretch: return "\(counted(routine.items.count, "exercise")), about \(minutes)."
    }
  }

  public static func first(_ item: RoutineItem?) -> String? {
    guard let side = item?.lanes.first, side != .both else { return nil }
    return "The \(side.wording) goes first."
  }
}

/// What a score did to the routine.
extension RoutineWording {
  public static func easier(_ way: EasierWay) -> String {
    "Amber: the next sets are the easier way. " + text(of: way)
  }

  public static func text(of way: EasierWay) -> String {
    way.text.map { "\($0) \(way.work.wording.capitalizedFirst)." }
      ?? "A smaller set: \(way.work.wording)."
  }

  /// - Parameter most: the highest score that passes the test.
  public static func notPassed(most: PainScore) -> String {
    "That is above \(most.value), so the tests do not pass today. You may leave the rest out: N skips a test."
  }

  /// A run of one's own length, which the time is only the end of.
  public static func upTo(minutes: Int) -> String { "Up to \(minutes) min. Shorter is fine: n ends the jog." }

  /// "Left: 2 s, like the right."
  ///
  /// - Parameter amount: nil if the side is left out.
  public static func follows(_ side: SetSide, like first: SetSide, _ amount: SetAmount?) -> String {
    guard let amount else { return "The \(side.rawValue) side rests too, like the \(first.rawValue)." }
    return "\(side.rawValue.capitalizedFirst): \(amount.wording), like the \(first.rawValue)."
  }

  public static func dropped(_ name: String) -> String {
    "That is enough of \(name) for today. It counts as done."
  }
}

/// Questions that are not scores.
extension RoutineWording {
  public static let leaveTitle = "Leave the routine?"
  public static let stay = "go on with it"
  public static let keep = "leave it for later today"
  public static let close = "close it as not finished"
  public static let stayKey = "go on"
  public static let keepKey = "leave for later"
  public static let closeKey = "close it"
  public static let leaveNote = "Every set that you did is saved."

  public static let gapCounts = "yes, it counts"
  public static let gapAgain = "no, do the set again"
  public static let gapCountsKey = "it counts"
  public static let gapAgainKey = "do it again"

  public static func gap(seconds: Int) -> String {
    "The program was asleep for \(spoken(seconds: seconds)). Did you hold on?"
  }

  public static func gapInReps(seconds: Int) -> String {
    "The program was asleep for \(spoken(seconds: seconds)). Did you go on with the set?"
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
