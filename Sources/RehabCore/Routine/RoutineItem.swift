/// One exercise of a routine: what is done, how much, and with which leg first.
public struct RoutineItem: Hashable, Sendable {
  /// What the records name.
  public var exercise: ExerciseID
  public var name: String
  public var kind: RoutineItemKind
  public var work: ItemWork
  /// The sides in the order in which each set does them; `both` stands alone.
  public var lanes: [SetSide]
  /// Between two sets, in seconds.
  public var restSeconds: Int
  public var order: SetOrder
  /// What the remaining sets become after an amber score; nil if the exercise is then dropped.
  public var easier: EasierWay?

  public init(
    exercise: ExerciseID, name: String, kind: RoutineItemKind, work: ItemWork, lanes: [SetSide],
    restSeconds: Int, order: SetOrder = .setBySet, easier: EasierWay? = nil
  ) {
    self.exercise = exercise
    self.name = name
    self.kind = kind
    self.work = work
    var seen: Set<SetSide> = []
    self.lanes = lanes.filter { seen.insert($0).inserted }
    self.restSeconds = max(0, restSeconds)
    self.order = order
    self.easier = easier
  }

  /// Whether there is anything to do in it.
  var isEmpty: Bool {
    lanes.isEmpty || (1...max(1, work.setCount)).allSatisfy { (work.set($0)?.seconds ?? 0) <= 0 }
  }
}

/// Why an exercise stands in a routine.
public enum RoutineItemKind: String, Hashable, Sendable, CaseIterable {
  case strength, stretch, readiness, run
  /// A hold of the stand-alone timer.
  case timer
}

/// In which order the sets of two sides are done.
public enum SetOrder: Hashable, Sendable {
  /// A set of each side before the next set.
  case setBySet
  /// All sets of one side before the other, where the runner has to roll over in between.
  case sideBySide
}

/// What an item is made of.
public enum ItemWork: Hashable, Sendable {
  /// The same set so many times on each side.
  case sets(Int, of: SetWork)
  /// A run: one interval after the other, without a rest; each counts as a set.
  case intervals([RunInterval])

  /// Sets a side.
  public var setCount: Int {
    switch self {
    case .sets(let count, _): max(0, count)
    case .intervals(let intervals): intervals.count
    }
  }

  /// What set number `number`, counted from 1, is made of; nil if there is none.
  public func set(_ number: Int) -> SetWork? {
    guard (1...max(1, setCount)).contains(number), setCount > 0 else { return nil }
    return switch self {
    case .sets(_, let work): work
    case .intervals(let intervals): .hold(seconds: intervals[number - 1].seconds)
    }
  }

  /// The interval of that number, if the item is a run.
  public func interval(_ number: Int) -> RunInterval? {
    guard case .intervals(let intervals) = self, intervals.indices.contains(number - 1) else { return nil }
    return intervals[number - 1]
  }
}

/// One interval of a run.
public struct RunInterval: Hashable, Sendable {
  public var gait: Gait
  public var seconds: Int
  /// It is the walk before the run or after it, and no part of its minutes.
  public var isAround: Bool

  public init(_ gait: Gait, seconds: Int, isAround: Bool = false) {
    self.gait = gait
    self.seconds = seconds
    self.isAround = isAround
  }
}

/// How an interval of a run is done.
public enum Gait: String, Hashable, Sendable, CaseIterable {
  case walk, jog
}

/// What an exercise becomes after an amber score: an easier variant, or less of the same.
public struct EasierWay: Hashable, Sendable {
  /// How it is done; nil where it is less of the same.
  public var text: String?
  /// The movement shown instead, if the variant is one of the library.
  public var exercise: ExerciseID?
  public var work: SetWork

  public init(text: String? = nil, exercise: ExerciseID? = nil, work: SetWork) {
    self.text = text
    self.exercise = exercise
    self.work = work
  }
}
