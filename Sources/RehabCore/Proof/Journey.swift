/// Whether everybody who stays calm reaches stage 5, and how long it takes at most.
struct Journey {
  /// The longest way from any state, in days; nil if there is one that never ends.
  private(set) var longestDays: Int?
  private(set) var states = 0
  private(set) var courses = 0
  /// The stage from which some way does not end; nil if all do.
  private(set) var stuckIn: StageNumber?

  private let rules: ProofRules
  private let oracle = Oracle()
  /// Days to stage 5 at most; nil while a state's ways are being followed.
  private var daysLeft: [Sketch: Int?] = [:]

  init(_ rules: ProofRules, progress: @escaping (ProofProgress) -> Void) {
    self.rules = rules
    var longest = 0
    // The later stages first, so that a stage that nobody leaves is the one that is named.
    for stage in StageNumber.allCases.reversed() where stage < .maintain {
      for start in Sketch.anyone(in: stage, rules) {
        guard let days = follow(start) else {
          stuckIn = stage
          return
        }
        longest = max(longest, days)
        progress(ProofProgress(states: states, courses: courses, waiting: 0))
      }
    }
    longestDays = longest
  }

  /// The longest way from a state, found depth first without recursion; nil if it comes back to itself.
  private mutating func follow(_ start: Sketch) -> Int? {
    if case .some(let known) = daysLeft[start] { return known }
    var path: [Step] = [open(start)]
    while let step = path.last {
      guard let next = step.waiting.last else {
        daysLeft[step.sketch] = step.longest
        path.removeLast()
        if !path.isEmpty { path[path.count - 1].take(step.longest) }
        continue
      }
      path[path.count - 1].waiting.removeLast()
      if next.stage == .maintain {
        path[path.count - 1].take(0)
      } else if let known = daysLeft[next] {
        guard let known else { return nil }
        path[path.count - 1].take(known)
      } else {
        path.append(open(next))
      }
    }
    return daysLeft[start] ?? nil
  }

  private mutating func open(_ sketch: Sketch) -> Step {
    daysLeft[sketch] = .some(nil)
    states += 1
    let course = CalmCourse(rules: rules, oracle: oracle)
    var reached: Set<Sketch> = []
    oracle.everyCourse {
      var next = sketch
      course.live(&next)
      courses += 1
      reached.insert(next)
    }
    return Step(sketch: sketch, waiting: Array(reached))
  }

  private struct Step {
    let sketch: Sketch
    var waiting: [Sketch]
    var longest = 0

    mutating func take(_ days: Int) { longest = max(longest, days + 1) }
  }
}

/// Whether somebody whose mornings waver among the green ones, and who does what is planned, is sent back for it.
///
/// From the start of a plan, whatever the way through the stages: how far the runner has come is left open.
struct Wavering {
  private(set) var states = 0
  private(set) var courses = 0
  private(set) var isSentBack = false

  init(_ rules: ProofRules) {
    let oracle = Oracle()
    let course = CalmCourse(rules: rules, oracle: oracle, mornings: Claim.waveringMornings)
    var seen: Set<Sketch> = [Sketch(rules)]
    var waiting = Array(seen)
    while let dawn = waiting.popLast(), !isSentBack {
      states += 1
      oracle.everyCourse {
        var next = dawn
        course.spendTheDay(&next)
        courses += 1
        if next.today.isSetBack(in: next.stage) { isSentBack = true }
        course.sleep(&next)
        next.forgetTheWay()
        if seen.insert(next).inserted { waiting.append(next) }
      }
    }
  }
}

extension SketchedDay {
  /// A step back, a rest or a lower dose that no rising week explains.
  fileprivate func isSetBack(in stage: StageNumber) -> Bool {
    if plan == .rest, stage > .rest { return true }
    return switch rule {
    case .risingTrend, .amberOrLinger, .unknownNight, .readyToAdvance, .readyForMore, .carryOn, nil: false
    case .openFlag, .redMornings, .gap, .sideBecameAffected, .secondFlare, .unsettledFlare, .raisedMornings,
      .flare:
      true
    }
  }
}

extension Sketch {
  /// All that decides when the next stage or dose comes.
  fileprivate mutating func forgetTheWay() {
    forgetProgress()
    (level, readinessPassed) = (nil, nil)
    (daysAtDose, calm, painless) = (.unknown, .unknown, .zero)
  }
}
