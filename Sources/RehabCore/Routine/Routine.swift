/// What is to be done now, in order, and how long it takes.
public struct Routine: Hashable, Sendable {
  public var kind: SessionKind
  /// The dose or the level of the ladder that the session's record names.
  public var dose: DoseLevel?
  public var level: LadderLevelNumber?
  /// The sides whose scores count.
  public var affected: Set<Side>
  /// In the order in which they are done; an exercise stands in it once.
  public let items: [RoutineItem]
  /// The counts around the sets.
  public var pace: SessionLimits
  /// How scores steer the session; nil for the stand-alone timer, which asks for none and records nothing.
  public var scoring: SessionRules?

  /// Items with nothing to do, and an exercise's second item, are left out.
  public init(
    kind: SessionKind, dose: DoseLevel? = nil, level: LadderLevelNumber? = nil, affected: Set<Side>,
    items: [RoutineItem], pace: SessionLimits, scoring: SessionRules?
  ) {
    self.kind = kind
    self.dose = dose
    self.level = level
    self.affected = affected
    self.pace = pace
    self.scoring = scoring
    var named: Set<ExerciseID> = []
    self.items = items.filter { !$0.isEmpty && named.insert($0.exercise).inserted }
  }

  public var isEmpty: Bool { items.isEmpty }

  /// The stand-alone timer: nothing is scored, and nothing recorded.
  public var isTimer: Bool { scoring == nil }

  /// How long all of it takes when nothing interrupts it, in seconds; answering scores takes no time.
  public var seconds: Int { items.reduce(0) { $0 + seconds(of: $1) } }

  /// How long one item takes: get-ready count, sets, changes of side and rests, in seconds.
  public func seconds(of item: RoutineItem) -> Int {
    let sets = item.work.setCount
    let lanes = item.lanes.count
    let work = (1...max(1, sets)).reduce(0) { $0 + (item.work.set($1)?.seconds ?? 0) * lanes }
    let switches = (lanes - 1) * max(0, pace.switchSidesSeconds)
    let rests = (sets - 1) * item.restSeconds
    return switch item.order {
    case .setBySet: max(0, pace.getReadySeconds) + work + sets * switches + rests
    case .sideBySide: max(0, pace.getReadySeconds) + work + switches + lanes * rests
    }
  }
}

extension Routine {
  /// What the stand-alone timer calls its only exercise.
  public static let holdTimer: ExerciseID = "hold"

  /// How many sets of a hold the timer counts at most; more are cut to it.
  public static let holdSets = 1...100

  /// The stand-alone timer: one hold, so many times on each side, without scores and without records. The
  /// sides are in the order in which each set does them, `[.both]` for a hold that has none; the rest is
  /// between two sets.
  public static func hold(
    seconds: Int, sets: Int, restSeconds: Int, sides: [SetSide], pace: SessionLimits
  ) -> Routine {
    let item = RoutineItem(
      exercise: holdTimer, name: "", kind: .timer,
      work: .sets(min(sets, holdSets.upperBound), of: .hold(seconds: seconds)),
      lanes: sides, restSeconds: restSeconds)
    return Routine(kind: .stretch, affected: [], items: [item], pace: pace, scoring: nil)
  }
}

extension Routine {
  /// The routine that an open session was begun with, as far as its records and the plan of its day tell; nil
  /// if the session was a run of a level that the ladder does not have.
  ///
  /// - Parameters:
  ///   - isEvening: whether the routine of the day had been done before, so that these are its second stretches
  public init?(
    again open: OpenSession, isEvening: Bool, _ history: GateHistory, _ library: ExerciseLibrary,
    _ choices: RoutineChoices
  ) {
    var request = RoutineRequest(history, library, choices).again(as: open.start)
    switch open.start.kind {
    case .strength, .stretch:
      if isEvening, open.start.kind == .stretch {
        request.stage.stretches = request.stretchesOfTheEvening(dose: history.today.dose)
      }
      self.init(request)
    case .readiness:
      self = Routine.readiness(
        of: request.stage, tempo: Prescription.testTempo, affected: history.affected,
        worse: history.worseSide, pace: request.pace, rules: request.rules)
    case .run:
      guard let run = history.run(at: open.start.level) else { return nil }
      self = run
    }
  }
}
