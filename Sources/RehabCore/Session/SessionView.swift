/// All that is drawn of a session at one instant.
public struct SessionView: Hashable, Sendable {
  public var phase: SessionPhase
  public var isPaused: Bool
  /// The exercise under way, or just scored; nil before the beginning, at the score of the end, and after it.
  public var item: RoutineItem?
  /// Its place among the exercises, counted from 1; 0 if there is none.
  public var itemNumber: Int
  public var itemCount: Int
  /// The set under way or next in line, counted from 1, and its side; nil while scoring.
  public var set: Int?
  public var sets: Int
  public var side: SetSide?
  /// What that set is made of.
  public var work: SetWork?
  /// How the exercise is done after an amber score; nil as long as it is done as planned.
  public var easier: EasierWay?
  /// The set after the one under way, or the one that is being waited for; nil if there is none.
  public var next: NextSet?
  /// How much is over, 0 to 1.
  public var setFraction: Double
  public var exerciseFraction: Double
  public var routineFraction: Double
  /// Time spent in counts, sets and rests; pauses and questions are left out.
  public var elapsedSeconds: Int
  /// Time still to come if nothing interrupts it, rounded up.
  public var remainingSeconds: Int
  /// A question from which ``SessionEvent/back`` leads to what was skipped before it.
  public var leadsBack = false

  public init(
    phase: SessionPhase, isPaused: Bool, item: RoutineItem?, itemNumber: Int, itemCount: Int, set: Int?,
    sets: Int, side: SetSide?, work: SetWork?, easier: EasierWay?, next: NextSet?, setFraction: Double,
    exerciseFraction: Double, routineFraction: Double, elapsedSeconds: Int, remainingSeconds: Int
  ) {
    self.phase = phase
    self.isPaused = isPaused
    self.item = item
    self.itemNumber = itemNumber
    self.itemCount = itemCount
    self.set = set
    self.sets = sets
    self.side = side
    self.work = work
    self.easier = easier
    self.next = next
    self.setFraction = setFraction
    self.exerciseFraction = exerciseFraction
    self.routineFraction = routineFraction
    self.elapsedSeconds = elapsedSeconds
    self.remainingSeconds = remainingSeconds
  }
}

/// A set to come.
public struct NextSet: Hashable, Sendable {
  public var exercise: ExerciseID
  public var name: String
  public var set: Int
  public var side: SetSide
  /// Whether another exercise begins with it.
  public var isNewExercise: Bool

  public init(exercise: ExerciseID, name: String, set: Int, side: SetSide, isNewExercise: Bool) {
    self.exercise = exercise
    self.name = name
    self.set = set
    self.side = side
    self.isNewExercise = isNewExercise
  }
}

extension GuidedSession {
  /// What is to be drawn at an instant; call it after the events of that instant.
  public func view(at now: SessionInstant) -> SessionView {
    let elapsed = elapsed(at: now)
    let item = course == .notBegun || outcome != nil ? nil : step?.item
    let place = item == nil ? nil : setInLine
    let total = spent + elapsed
    let remaining = outcome == nil ? remaining(from: position, until: steps.count) - elapsed : .zero
    var view = SessionView(
      phase: phase(at: now), isPaused: isPaused, item: item.map { routine.items[$0] },
      itemNumber: item.map { $0 + 1 } ?? 0, itemCount: routine.items.count, set: place?.number,
      sets: item.map { routine.items[$0].work.setCount } ?? 0, side: place.map(side(of:)),
      work: place.map(work(of:)),
      easier: item.flatMap { ledger.eased.contains($0) ? routine.items[$0].easier : nil }, next: nextSet,
      setFraction: activeSet == nil ? 0 : fraction(elapsed, of: .seconds(stepSeconds)),
      exerciseFraction: item.map { exerciseFraction($0, elapsed: elapsed) } ?? 0,
      routineFraction: outcome == nil ? fraction(total, of: total + remaining) : 1,
      elapsedSeconds: total.wholeSeconds, remainingSeconds: max(0, remaining.secondsRoundedUp))
    view.leadsBack = skippedStep != nil
    return view
  }

  func phase(at now: SessionInstant) -> SessionPhase {
    switch course {
    case .notBegun: return .notBegun
    case .ended(let outcome): return .ended(outcome)
    case .gap(_, let unseen): return .askingAboutGap(unseenSeconds: unseen.wholeSeconds)
    case .hurt: break
    case .running, .paused: return stepPhase(at: now)
    }
    guard let item = step?.item else { return stepPhase(at: now) }
    return .scoring(routine.items[item].exercise, sides: sidesAsked, becauseItHurt: true)
  }

  private func stepPhase(at now: SessionInstant) -> SessionPhase {
    let left = SecondsLeft(of: stepSeconds, elapsed: elapsed(at: now))
    if preparing { return .getReady(left) }
    return switch step {
    case .getReady: .getReady(left)
    case .set(let place): setPhase(place, left, elapsed: elapsed(at: now))
    case .switchSides: .switchSides(left)
    case .rest: .rest(left)
    case .score(let item):
      .scoring(routine.items[item].exercise, sides: sidesAsked, becauseItHurt: false)
    case .after, nil: .scoringAfter(sides: sidesAsked)
    }
  }

  private func setPhase(_ place: SetPlace, _ left: SecondsLeft, elapsed: Duration) -> SessionPhase {
    if let interval = routine.items[place.item].work.interval(place.number) {
      return .interval(interval.gait, left)
    }
    return switch work(of: place) {
    case .reps(let reps, let tempo): .working(RepMoment(reps: reps, tempo: tempo, elapsed: elapsed))
    case .hold: .holding(left)
    }
  }

  /// The set under way, or the one that the count, rest or change of side leads to.
  var setInLine: SetPlace? {
    switch step {
    case .set(let place), .rest(let place): place
    case .switchSides(let place): firstSetLeft(afterSwitchTo: place) ?? place
    case .getReady(let item): steps[position...].lazy.compactMap(\.setPlace).first { $0.item == item }
    case .score, .after, nil: nil
    }
  }

  private var nextSet: NextSet? {
    guard outcome == nil else { return nil }
    let isWaitedFor = preparing || activeSet == nil
    let from = min(steps.count, isWaitedFor ? position : position + 1)
    let coming = steps.indices[from...].first { steps[$0].setPlace != nil && !isVoid(stepAt: $0) }
    guard let index = coming, let place = steps[index].setPlace else { return nil }
    let item = routine.items[place.item]
    return NextSet(
      exercise: item.exercise, name: item.name, set: place.number, side: side(of: place),
      isNewExercise: place.item != step?.item)
  }

  private func exerciseFraction(_ item: Int, elapsed: Duration) -> Double {
    let bounds = steps.indices.filter { steps[$0].item == item }
    guard let first = bounds.first, let last = bounds.last else { return 0 }
    let before = (first..<max(first, position)).reduce(0) { $0 + seconds(ofStep: $1) }
    let over = Duration.seconds(before) + (preparing ? .zero : elapsed)
    let left = remaining(from: position, until: last + 1) - elapsed
    return fraction(over, of: over + left)
  }

  /// Time from the beginning of the step under way up to another step.
  private func remaining(from index: Int, until end: Int) -> Duration {
    guard index < end else { return .zero }
    let coming = (index + 1..<max(index + 1, end)).filter { !isVoid(stepAt: $0) }
    let count = preparing ? seconds(ofStep: index) : 0
    return .seconds((isTimed ? stepSeconds + count : 0) + coming.reduce(0) { $0 + seconds(ofStep: $1) })
  }

  private func fraction(_ part: Duration, of whole: Duration) -> Double {
    whole > .zero ? min(1, max(0, part / whole)) : 0
  }
}

/// What became of one set.
public struct SetSummary: Hashable, Sendable {
  public var exercise: ExerciseID
  public var side: SetSide
  /// Counted from 1.
  public var number: Int
  public var planned: SetAmount
  /// What was done; nil if nothing was.
  public var done: SetAmount?

  public init(exercise: ExerciseID, side: SetSide, number: Int, planned: SetAmount, done: SetAmount?) {
    self.exercise = exercise
    self.side = side
    self.number = number
    self.planned = planned
    self.done = done
  }
}

extension GuidedSession {
  /// Every set of the routine in its order, with what was done of it.
  public var summary: [SetSummary] {
    steps.compactMap(\.setPlace).compactMap { place in
      let item = routine.items[place.item]
      guard let planned = item.work.set(place.number)?.amount else { return nil }
      return SetSummary(
        exercise: item.exercise, side: side(of: place), number: place.number, planned: planned,
        done: ledger.amounts[place])
    }
  }
}
