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
