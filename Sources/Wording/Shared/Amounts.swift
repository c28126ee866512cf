public import RehabCore

extension SetSide {
  /// "left side", "right side", or nothing for both at once.
  public var wording: String {
    switch self {
    case .left: "left side"
    case .right: "right side"
    case .both: ""
    }
  }
}

extension Set<Side> {
  /// "right", "left and right".
  public var wording: String { sides(self) }
}

extension SetWork {
  /// What one set is: "10 times", "30 s".
  public var wording: String {
    switch self {
    case .reps(let count, _): counted(count, "rep")
    case .hold(let seconds): "\(spoken(seconds: seconds)) hold"
    }
  }
}

extension SetAmount {
  /// "10 reps", "30 s".
  public var wording: String {
    switch self {
    case .reps(let count): counted(count, "rep")
    case .holdSeconds(let seconds): spoken(seconds: seconds)
    }
  }
}

extension RoutineItem {
  /// What the runner calls it; a run and the stand-alone timer have no file that names them.
  public var title: String {
    if !name.isEmpty { return name }
    return kind == .run ? "Run" : "Hold"
  }

  /// How much of it there is: "2 x 10 reps, each side", "2 x 30 s hold, each side".
  public var amount: String {
    switch work {
    case .intervals(let intervals):
      return intervals.workWording
    case .sets(let sets, let work):
      let each = lanes == [.both] ? "" : ", each side"
      return (sets == 1 ? work.wording : "\(sets) x \(work.wording)") + each
    }
  }
}

extension RoutineItem {
  /// The same where there is little room: "2 x 10", "2 x 30 s".
  public var shortAmount: String {
    guard case .sets(let sets, let work) = work else { return amount }
    return switch work {
    case .reps(let count, _): "\(sets) x \(count)"
    case .hold(let seconds): "\(sets) x \(spoken(seconds: seconds))"
    }
  }
}

extension [RunInterval] {
  /// What lies between the walking before and after: "6 x (3 min jog, 2 min walk)", "33 min jog".
  fileprivate var workWording: String {
    let work = filter { !$0.isAround }
    let round = Array(work.prefix(2))
    let isRepeated = work.count > 2 && work.indices.allSatisfy { work[$0] == round[$0 % 2] }
    let parts = (isRepeated ? round : work).map { "\(spoken(seconds: $0.seconds)) \($0.gait.rawValue)" }
      .joined(separator: ", ")
    return isRepeated ? "\(work.count / 2) x (\(parts))" : parts
  }
}

extension SessionKind {
  /// What a session of this kind is called on top of the screen.
  public var title: String {
    switch self {
    case .strength: "Routine"
    case .stretch: "Stretches"
    case .run: "Run"
    case .readiness: "Readiness tests"
    }
  }
}

/// Seconds on a clock that counts down: "45", "2:05", "1:02:30".
public func clock(seconds: Int) -> String {
  if seconds < 100 { return "\(seconds)" }
  let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
  return "\(minutes):\(rest < 10 ? "0" : "")\(rest)"
}
