// What a gate may forget when a day begins: whatever no rule can look back on any more.

extension Gate {
  /// The same gate without what no rule can ask for any more. Its day has just begun; it decides as this one does.
  var withoutTheForgotten: Gate {
    var gate = self
    let first = firstDayLookedAt
    // Taken out and not cut off: cutting would copy all the years before, at each checkpoint.
    gate.days = days.reversed().prefix { $0.day >= first }.reversed()
    // An event that waits behind a flag is judged by those before its own day, however long it waits.
    let lookingBack = flares.events.first { !$0.isJudged }?.began ?? today.day
    gate.flares.events.removeAll { event in
      !event.isOpen && event.isJudged && lookingBack - event.began > flareDays
    }
    gate.care.booked = care.booked.max().map { [$0] } ?? []
    gate.levelUps.removeAll { today.day - $0 > limits.running.levelUpDays }
    gate.restReturns = restReturns.suffix(2)
    gate.credits.forgetDays(but: limits.toMaintain.passes, placeholder: start)
    return gate
  }

  private var flareDays: Int {
    max(limits.flare.repeatWithinDays, limits.toRunning.flareFreeDays, limits.flare.restDays) + 2
  }

  /// The first day that a rule can still look back on, from today or any later day.
  private var firstDayLookedAt: Day {
    let recent = today.day - daysLookedBack
    guard stage > .rest else { return recent }
    let ofStage = days.reversed().prefix { $0.day >= stageEntered }
    let lastSession = ofStage.first(where: \.endsGap)?.day ?? stageEntered
    let strengthDays = ofStage.lazy.filter(\.hasStrength).map(\.day)
      .prefix(max(limits.toStrengthen.lastStrength, limits.toRunning.lastStrength))
    return min(recent, lastSession, Array(strengthDays).last ?? recent)
  }

  /// How far back mornings, trends, tests and runs are counted, in days.
  private var daysLookedBack: Int {
    let mornings = [
      limits.toActivate.mornings, limits.toStrengthen.mornings, limits.toRunning.mornings,
      limits.toMaintain.mornings,
    ]
    let inARow = max(limits.mornings.redCount, limits.mornings.raisedCount) + 1
    let counts =
      mornings.map(\.withinDays) + [
        limits.mornings.missedThatRestart * inARow, 2 * limits.trend.windowDays,
        limits.toStrengthen.readinessWithinDays, limits.toRunning.readinessWithinDays,
        limits.running.growthWindowDays, limits.running.pauseDays, limits.running.windowDays,
        limits.running.daysOffAfterAmber,
      ]
    return (counts.max() ?? 0) + 2
  }
}

extension CreditRun {
  /// Keeps how many credits there are, and the days of those that the last stage asks for.
  ///
  /// When a day begins, the credits before it are settled, so that no other day among them is ever asked for.
  fileprivate mutating func forgetDays(but asked: Int, placeholder: Day) {
    inStage = Array(repeating: placeholder, count: inStage.count)
    let fresh = run.suffix(fresh)
    run = Array(fresh.prefix(asked)) + Array(repeating: placeholder, count: max(0, fresh.count - asked))
    freshFrom = 0
  }
}
