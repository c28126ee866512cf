extension SetWork {
  /// The whole set as a record has it.
  var amount: SetAmount {
    switch self {
    case .reps(let count, _): .reps(count)
    case .hold(let seconds): .holdSeconds(seconds)
    }
  }

  /// What has been done of it after so many whole seconds; nil if no repetition or second is complete.
  func amount(after elapsed: Int) -> SetAmount? {
    switch self {
    case .reps(let count, let tempo):
      let done = tempo.seconds > 0 ? min(count, elapsed / tempo.seconds) : count
      return done > 0 ? .reps(done) : nil
    case .hold(let seconds):
      return elapsed > 0 ? .holdSeconds(min(seconds, elapsed)) : nil
    }
  }

  /// At most as much as was done elsewhere; an amount of the other kind sets no bound.
  func capped(at amount: SetAmount) -> SetWork {
    switch (self, amount) {
    case (.reps(let count, let tempo), .reps(let most)): .reps(min(count, most), tempo: tempo)
    case (.hold(let seconds), .holdSeconds(let most)): .hold(seconds: min(seconds, most))
    default: self
    }
  }

  /// At most as much as another set of the same kind.
  func capped(at work: SetWork) -> SetWork { capped(at: work.amount) }

  /// Half of it, rounded up.
  var halved: SetWork {
    switch self {
    case .reps(let count, let tempo): .reps((count + 1) / 2, tempo: tempo)
    case .hold(let seconds): .hold(seconds: (seconds + 1) / 2)
    }
  }
}

extension Tempo {
  /// Where a repetition stands so many seconds after it began: the phase, and the seconds into it.
  func phase(at second: Int) -> (phase: TempoPhase, into: Int, seconds: Int) {
    if second < out { return (.out, second, out) }
    if second < out + hold { return (.hold, second - out, hold) }
    return (.back, second - out - hold, back)
  }
}
