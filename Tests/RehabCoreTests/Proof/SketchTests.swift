import TestSupport
import Testing

@testable import RehabCore

/// What the proof is worth: the picture of the gate that it explores can follow the gate itself, through any journal.
@Suite struct SketchTests {
  @Test(arguments: try Sample.names())
  func aSketchFollowsTheGateThroughEverySample(_ name: String) throws {
    let rules = ProofRules(try ShippedContent.library().rehabProtocol)
    for liberties in [Liberties.ofSafety(rules), .ofProgress(rules)] {
      let history = try Sample(name).history()
      try SketchTests.follow(
        history.chronicle, through: history.today.day, history.rehab, liberties, rules, name)
    }
  }

  /// Every state of the sketch that agrees with the gate is carried from day to day; there has to be one each day.
  static func follow(
    _ chronicle: Chronicle, through last: Day, _ rehab: RehabProtocol, _ liberties: Liberties,
    _ rules: ProofRules, _ name: String
  ) throws {
    var gate = Gate(rehab, enrolment: chronicle.enrolment, start: chronicle.start)
    var sketches: Set<Sketch> = [Sketch(rules)]
    while gate.today.day < last {
      let flagged = !gate.openFlags.isEmpty
      for record in chronicle.records(on: gate.today.day) { gate.take(record) }
      gate.endDay()
      let lived = gate.today
      gate.beginNextDay()
      let told = liberties.narrowed(to: lived, flagged: flagged, rules)
      sketches = successors(of: sketches, told, rules, agreeingWith: gate, lived)
      try #require(!sketches.isEmpty, "the sketch cannot follow \(lived.day) of \(name)")
      if let end = liberties.endsAt, gate.stage >= end { return }
    }
  }

  private static func successors(
    of sketches: Set<Sketch>, _ liberties: Liberties, _ rules: ProofRules, agreeingWith gate: Gate,
    _ lived: DayLog
  ) -> Set<Sketch> {
    let oracle = Oracle()
    let course = FreeCourse(rules: rules, liberties: liberties, oracle: oracle)
    func each(_ sketches: Set<Sketch>, _ step: (inout Sketch) -> Void) -> Set<Sketch> {
      var reached: Set<Sketch> = []
      for sketch in sketches {
        oracle.everyCourse {
          var next = sketch
          step(&next)
          next.forgetDetails(liberties, rules)
          reached.insert(next)
        }
      }
      return reached
    }
    let evening = each(each(each(sketches, course.dawn), course.day), course.evening)
    var next: Set<Sketch> = []
    for sketch in evening {
      oracle.everyCourse {
        var dawn = sketch
        dawn.passNight(rules, oracle)
        let plan = dawn.yesterday?.plan
        dawn.forgetDecisions(liberties)
        if liberties.remembersProgress || plan == lived.plan, dawn.agrees(with: gate, liberties, rules) {
          next.insert(dawn)
        }
      }
    }
    return next
  }
}

extension Liberties {
  /// What was told on a day, so that only what the gate itself decided is left open.
  fileprivate func narrowed(to day: DayLog, flagged: Bool, _ rules: ProofRules) -> Liberties {
    let first = day.decided?.morning
    let hasFlags = flagged || day.hadOpenFlag
    let told: [SessionTold] =
      switch day.dayClass(rules.limits) {
      case .red: [.red, .care, .sharp]
      case .amber: [.sore]
      case .green: [.calm]
      case nil: day.hasSession ? [.calm] : []
      }
    return Liberties(
      claims: claims,
      scores: remembersProgress
        ? scores : first.map { score in Array(scores.filter { $0 >= score }.prefix(1)) } ?? [],
      sessions: remembersProgress ? sessions : told, raisesFlags: raisesFlags && hasFlags,
      changesMornings: changesMornings && day.morning != first, remembersProgress: remembersProgress,
      endsAt: endsAt)
  }
}

extension Sketch {
  /// Whether this is a picture of the gate at the beginning of a day.
  fileprivate func agrees(with gate: Gate, _ liberties: Liberties, _ rules: ProofRules) -> Bool {
    guard stage == gate.stage,
      dose == nil || stage == .rest || stage == .returnToRunning || dose == gate.dose,
      level == nil || level == gate.level,
      agreesOnYesterday(with: gate, asWellAsClass: !liberties.remembersProgress)
    else { return false }
    if liberties.remembersProgress { return agreesOnProgress(with: gate, rules) }
    let rest = gate.flares.restThrough.map { max(0, $0 - gate.today.day + 1) } ?? 0
    return isFlagOpen == !gate.openFlags.isEmpty && restLeft == rest
      && isFlareDue == gate.flares.isDueTomorrow
      && (unjudged == nil || (unjudged == Unjudged.none) != gate.hasUnjudgedFlare)
  }

  private func agreesOnYesterday(with gate: Gate, asWellAsClass isClassKept: Bool) -> Bool {
    guard let yesterday, let log = gate.yesterday else { return yesterday == nil && gate.yesterday == nil }
    let dayClass = log.dayClass(gate.limits) ?? (log.hasSession ? .green : nil)
    return yesterday.hasSession == log.hasSession
      && (!log.hasSession || !isClassKept || yesterday.dayClass == dayClass)
      && (yesterday.hasStrength == nil || yesterday.hasStrength == log.hasStrength)
  }

  private func agreesOnProgress(with gate: Gate, _ rules: ProofRules) -> Bool {
    let days = gate.stage == .rest ? gate.today.day - gate.floor.began : gate.today.day - gate.stageEntered
    let isServed = gate.stage == .rest && gate.floor.isServed
    let asked = rules.lastStrengthAsked(in: stage)
    return age.agrees(with: isServed ? .max : days, upTo: rules.daysAsked(in: stage))
      && credits.agrees(with: gate.credits.inStage.count, upTo: rules.creditsAsked(in: stage))
      && fresh.agrees(with: gate.credits.fresh, upTo: rules.freshAsked(in: stage))
      && lastStrength.agrees(with: gate.lastStrengthCredited(from: asked.dose), upTo: asked.count)
  }
}

extension AtLeast {
  fileprivate func agrees(with count: Int, upTo most: Int) -> Bool {
    isExact ? known == min(count, most) : known <= count
  }
}

extension Gate {
  /// The last strength days before yesterday, which is not settled yet, that were credited in a row.
  fileprivate func lastStrengthCredited(from dose: DoseLevel) -> Int {
    let strength = days.dropLast().reversed().filter { log in
      log.day >= stageEntered
        && log.sessions.contains {
          $0.isHeld && $0.isStrength && $0.begun.stageEntry == stageEntry
        }
    }
    return strength.prefix { $0.credit.map { $0.dose >= dose } ?? false }.count
  }
}
