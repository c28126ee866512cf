/// What the runner sees of a session right now.
public enum SessionPhase: Hashable, Sendable {
  case notBegun
  case getReady(SecondsLeft)
  case working(RepMoment)
  case holding(SecondsLeft)
  case interval(Gait, SecondsLeft)
  case switchSides(SecondsLeft)
  case rest(SecondsLeft)
  /// The worst score of an exercise is asked for these sides, because it is over or because it hurt.
  case scoring(ExerciseID, sides: [Side], becauseItHurt: Bool)
  /// The score at the end is asked, with a limp or not.
  case scoringAfter(sides: [Side])
  /// Whether the set counts although the program did not see so many seconds of it.
  case askingAboutGap(unseenSeconds: Int)
  case ended(SessionOutcome)
}

/// A count as it is drawn.
public struct SecondsLeft: Hashable, Sendable {
  /// Whole seconds left, rounded up.
  public var seconds: Int
  /// Seconds of the whole count.
  public var of: Int
  /// How much of it is over, 0 to 1.
  public var fraction: Double

  public init(seconds: Int, of: Int, fraction: Double) {
    self.seconds = seconds
    self.of = of
    self.fraction = fraction
  }

  init(of length: Int, elapsed: Duration) {
    let left = Duration.seconds(length) - elapsed
    self.init(
      seconds: max(0, left.secondsRoundedUp), of: length,
      fraction: length > 0 ? min(1, max(0, elapsed / .seconds(length))) : 1)
  }
}

/// Where a set of repetitions stands.
public struct RepMoment: Hashable, Sendable {
  /// The repetition under way, counted from 1.
  public var rep: Int
  public var reps: Int
  public var phase: TempoPhase
  /// The phase of the repetition, and the set.
  public var phaseLeft: SecondsLeft
  public var setLeft: SecondsLeft

  public init(rep: Int, reps: Int, phase: TempoPhase, phaseLeft: SecondsLeft, setLeft: SecondsLeft) {
    self.rep = rep
    self.reps = reps
    self.phase = phase
    self.phaseLeft = phaseLeft
    self.setLeft = setLeft
  }

  init(reps: Int, tempo: Tempo, elapsed: Duration) {
    let second = elapsed.wholeSeconds
    let length = max(1, tempo.seconds)
    let rep = min(max(0, reps - 1), second / length)
    let inRep = elapsed - .seconds(rep * length)
    let (phase, into, seconds) = tempo.phase(at: min(second - rep * length, length - 1))
    let intoPhase = .seconds(into) + (inRep - .seconds(inRep.wholeSeconds))
    self.init(
      rep: rep + 1, reps: reps, phase: phase,
      phaseLeft: SecondsLeft(of: seconds, elapsed: inRep >= .seconds(length) ? .seconds(seconds) : intoPhase),
      setLeft: SecondsLeft(of: reps * tempo.seconds, elapsed: elapsed))
  }
}
