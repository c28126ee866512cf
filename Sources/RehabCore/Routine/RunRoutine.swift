extension GateHistory {
  /// The run of a day of stages 4 and 5: as long as stage 5 allows, else the level of the ladder that is due; nil if the
  /// ladder does not have it.
  public func plannedRun(at level: LadderLevelNumber) -> Routine? {
    run(at: runAllowance == nil ? level : nil)
  }

  /// A run at a level of the ladder, or one without a level, as long as stage 5 allows; nil if there is no such level, or no
  /// such stage.
  func run(at level: LadderLevelNumber?) -> Routine? {
    let limits = rehab.limits
    let (warmUp, pace, rules) = (limits.running.warmUpMinutes, limits.session, SessionRules(limits: limits))
    guard let level else {
      return runAllowance.map {
        .run(
          minutes: $0.mostMinutes, warmUpMinutes: warmUp, affected: affected, pace: pace, rules: rules)
      }
    }
    return rehab.rung(level).map {
      .run(level: $0, warmUpMinutes: warmUp, affected: affected, pace: pace, rules: rules)
    }
  }
}

extension Routine {
  /// A run of the walk-run ladder: so many minutes of walking before and after the repeats of the level
  /// (gate.md, section 7).
  public static func run(
    level: LadderLevel, warmUpMinutes: Int, affected: Set<Side>, pace: SessionLimits, rules: SessionRules
  ) -> Routine {
    let work = (0..<max(0, level.repeats)).flatMap { _ in
      [
        RunInterval(.jog, seconds: level.jogMinutes * 60),
        RunInterval(.walk, seconds: level.walkMinutes * 60),
      ]
    }
    return run(
      work: work, level: level.number, warmUpMinutes: warmUpMinutes, affected: affected, pace: pace,
      rules: rules)
  }

  /// A run of so many minutes, with walking before and after, as in stage 5.
  public static func run(
    minutes: Int, warmUpMinutes: Int, affected: Set<Side>, pace: SessionLimits, rules: SessionRules
  ) -> Routine {
    run(
      work: [RunInterval(.jog, seconds: minutes * 60)], level: nil, warmUpMinutes: warmUpMinutes,
      affected: affected, pace: pace, rules: rules)
  }

  private static func run(
    work: [RunInterval], level: LadderLevelNumber?, warmUpMinutes: Int, affected: Set<Side>,
    pace: SessionLimits, rules: SessionRules
  ) -> Routine {
    let walk = RunInterval(.walk, seconds: warmUpMinutes * 60, isAround: true)
    let intervals = ([walk] + work + [walk]).filter { $0.seconds > 0 }
    let item = RoutineItem(
      exercise: .run, name: "", kind: .run, work: .intervals(intervals), lanes: [.both], restSeconds: 0)
    return Routine(
      kind: .run, level: level, affected: affected, items: [item], pace: pace, scoring: rules)
  }
}
