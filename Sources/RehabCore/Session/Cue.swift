/// What the voice and the bell announce; the words are made elsewhere.
public enum Cue: Hashable, Sendable {
  /// The exercise that comes now, with the side to begin with.
  case exercise(ExerciseID, side: SetSide)
  /// Get ready: so many seconds until the set begins.
  case getReady(seconds: Int)
  /// A phase of a repetition begins; the repetition is counted from 1.
  case tempo(TempoPhase, rep: Int)
  /// A hold begins.
  case hold(seconds: Int)
  case halfway
  /// Seconds left of a count, a rest or a hold: five to one.
  case secondsLeft(Int)
  /// A set is over.
  case setDone
  case interval(Gait, seconds: Int)
  case switchSides(to: SetSide)
  /// A side does no more than the one before it managed, which was cut short; nil if its set is left out.
  case follows(SetSide, like: SetSide, SetAmount?)
  case rest(seconds: Int)
  /// The remaining sets are done the easier way.
  case easier(ExerciseID)
  /// The rest of the exercise is left out today.
  case dropped(ExerciseID)
  case askScore(ExerciseID)
  case askAfter
  case askGap
  /// The end is reached.
  case done
  case stopped(StopReason)

  /// Whether it is of no use once its moment has passed.
  var isMomentary: Bool {
    switch self {
    case .tempo, .halfway, .secondsLeft: true
    default: false
    }
  }
}

/// A phase of a repetition; a movement has its own words for them.
public enum TempoPhase: String, Hashable, Sendable, CaseIterable {
  case out, hold, back
}

/// Which cues fall on the whole seconds of a step, its beginning left out.
enum CueSchedule {
  /// Seconds before the end that are counted aloud.
  static let countedSeconds = 5
  /// A hold of so many seconds or more has its middle announced.
  static let longHoldSeconds = 20

  /// The cues so many seconds after a set of this work began; 0 is its beginning.
  static func cues(inSet work: SetWork, at second: Int) -> [Cue] {
    switch work {
    case .reps(let count, let tempo):
      guard tempo.seconds > 0, second < count * tempo.seconds else { return [] }
      let (phase, into, _) = tempo.phase(at: second % tempo.seconds)
      return into == 0 ? [.tempo(phase, rep: second / tempo.seconds + 1)] : []
    case .hold(let seconds):
      if second == 0 { return [.hold(seconds: seconds)] }
      let halfway: [Cue] = seconds >= longHoldSeconds && second == seconds / 2 ? [.halfway] : []
      return halfway + count(down: seconds, at: second)
    }
  }

  /// The last seconds of a count or a rest.
  static func count(down length: Int, at second: Int) -> [Cue] {
    let left = length - second
    return second > 0 && (1...countedSeconds).contains(left) ? [.secondsLeft(left)] : []
  }
}
