import RehabCore

// What decided stage and dose.

extension DecisionWording {
  /// What decided stage and dose, and what it saw; on a day with a warning sign that sign alone.
  public var move: String { warning.map { words(of: $0, isWhole: false) } ?? row }

  /// The row of the move, and what it saw.
  var row: String {
    switch decision.rule {
    case .openFlag: openFlag(sign: "")
    case .redMornings:
      "The last \(seen.mornings.count) recorded mornings were \(list(seen.mornings)), all of them "
        + "\(limits.zones.redFrom) or more." + (wentBack ? landing : " Rest is the plan.")
    case .gap: gap
    case .sideBecameAffected: sideBecameAffected + landing
    case .secondFlare: secondFlare + (wentBack ? landing : " More rest is what it asks for.")
    case .unsettledFlare: unsettledFlare + (wentBack ? landing : " We keep resting it.")
    case .raisedMornings:
      "The last \(seen.mornings.count) recorded mornings were \(list(seen.mornings)), "
        + "all of them \(limits.mornings.raisedFrom.value) or more." + landing
    case .flare: flare
    case .risingTrend:
      trend + " They rose by at least \(counted(limits.trend.rise, "point")), and are above "
        + "\(limits.trend.meanAbove)." + lower
    case .amberOrLinger: amberOrLinger
    case .unknownNight: unknownNight
    case .readyToAdvance: readyToAdvance
    case .readyForMore: readyForMore
    case .carryOn: carryOn
    }
  }

  /// The same with what is told elsewhere on the first screen: the warning signs, and what the next stage asked for.
  var rowWithNumbers: String {
    switch decision.rule {
    case .openFlag: openFlag(sign: signs(seen.openFlags))
    case .readyToAdvance: [row, whatWasThere].compactMap { $0 }.joined(separator: " ")
    default: row
    }
  }

  /// How the warning sign of a day stands at its end, or now; nil if there was none.
  var warning: Warning? {
    if decision.notice.kind == .stop { return .open }
    return decision.hadOpenFlag ? .cleared : nil
  }

  enum Warning { case open, cleared }

  /// - Parameter isWhole: whether the open signs are named, since they may not be named elsewhere.
  func words(of warning: Warning, isWhole: Bool) -> String {
    switch warning {
    case .open:
      let open = decision.planSeen.openFlags.isEmpty ? seen.openFlags : decision.planSeen.openFlags
      return openFlag(sign: isWhole ? signs(open) : "")
    case .cleared:
      let stays = decision.rule == .openFlag ? ", so stage and dose stay as they are" : ""
      return "A warning sign was open\(stays). It has been looked at and cleared."
    }
  }

  private var seen: Seen { decision.seen }
  private var limits: GateLimits { rehab.limits }
  private var wentBack: Bool { decision.move == .regress }
  private var landing: String { wentBack ? " We go back to \(stageName), and start it afresh." : "" }
  private var isOnLadder: Bool { decision.stage == .returnToRunning }

  private var before: String { isOnLadder ? "level \(seen.levelBefore)" : "dose \(seen.doseBefore.name)" }

  /// Stage 1 has no dose, and the lowest cannot go lower.
  private var lower: String {
    if decision.stage == .rest { return " We keep resting." }
    return before == doseOrLevel ? " We stay at \(doseOrLevel)." : " We do a little less: \(doseOrLevel)."
  }

  private func openFlag(sign: String) -> String {
    "A warning sign is open\(sign), so stage and dose stay as they are until it has been looked at."
  }

  private var gap: String {
    let pause = "There were \(seen.gapDays ?? 0) days without strength or running."
    return wentBack
      ? pause + landing + " Welcome back." : pause + " We pick up a little lower, at \(doseOrLevel)."
  }

  private var sideBecameAffected: String {
    let leg = "Your \(sides(seen.newlyAffected)) leg hurts now too"
    let how =
      seen.newSideMornings.isEmpty
      ? "it scored \(limits.healthySide.onceFrom.value) or more"
      : "its last mornings were \(list(seen.newSideMornings))"
    return "\(leg): \(how). It needs the gentler start."
  }

  private var secondFlare: String {
    let text = "This is the second flare within \(counted(limits.flare.repeatWithinDays, "day"))"
    guard let earlier = seen.earlierFlareBegan, let days = decision.daysBetweenFlares else {
      return text + "."
    }
    return "\(text): the one before was on \(earlier.short), \(counted(days, "day")) earlier."
  }

  private var unsettledFlare: String {
    guard let since = seen.openFlareSince, let days = decision.daysFlareIsOpen, let morning = decision.morning
    else { return "The last flare has not settled yet." }
    return "The flare of \(since.short) has been open for \(counted(days, "day")), "
      + "and this morning is \(morning.value)."
  }

  private var flare: String {
    let rest = " That was too much for now: rest \(restDays)"
    return flareCause + rest + (decision.stage == .rest ? "." : ", then we go on at \(doseOrLevel).")
  }

  /// "today and tomorrow": the day of the flare, and the days after it.
  private var restDays: String {
    switch limits.flare.restDays {
    case ...1: "today"
    case 2: "today and tomorrow"
    case let days: "today and the next \(countedInWords(days - 1, "day"))"
    }
  }

  private var flareCause: String {
    if seen.classBefore == .red {
      guard let worst = seen.worstBefore, worst > limits.zones.amberAtMost else {
        return "Yesterday's session had sharp pain, or a limp."
      }
      return "Yesterday's session went into the red, to \(worst.value)."
    }
    guard let now = decision.morning else { return "The knee or hip is flaring." }
    if seen.flareGoesOn, let began = seen.flareBegan {
      return "The flare of \(began.short) goes on: this morning is \(now.value)."
    }
    guard let before = seen.morningBefore, now > before else {
      return "This morning is \(now.value), a flare."
    }
    return "This morning is \(now.value), after \(before.value) yesterday."
  }

  private var trend: String {
    let days = limits.trend.windowDays
    guard let trend = seen.trend else {
      return
        "The mornings of \(days == GateHistory.daysOfAWeek ? "this week" : "the last \(days) days") are higher."
    }
    return
      "The mornings of the last \(days) days average \(mean(trend.sum, trend.count)) (\(trend.count) recorded), "
      + "those of the \(days) before \(mean(trend.sumBefore, trend.countBefore)) (\(trend.countBefore) recorded)."
  }

  private var amberOrLinger: String {
    guard seen.classBefore == .amber else {
      let scores = [
        decision.morning.map { "this morning \($0.value)" },
        seen.morningBefore.map { "yesterday \($0.value)" },
      ]
      return
        "A little of yesterday's session lingers: \(scores.compactMap { $0 }.joined(separator: ", ")). We stay as we are."
    }
    let cause =
      seen.lingeredAnHour
      ? "Yesterday's run hurt more an hour later than before it"
      : "Yesterday scored \(seen.worstBefore.map { "\($0.value)" } ?? limits.zones.amberScores) at its worst"
    if isOnLadder, decision.level < seen.levelBefore {
      return
        "\(cause), for the second time at level \(seen.levelBefore): we go on at level \(decision.level)."
    }
    let stays = decision.stage == .rest ? "" : "; we stay at \(doseOrLevel)"
    return "\(cause), so it does not count as progress\(stays)."
  }

  private var unknownNight: String {
    let missing =
      switch (seen.morningBefore, decision.morning) {
      case (nil, nil): "Neither yesterday's morning nor today's is recorded"
      case (nil, _): "Yesterday's morning is not recorded"
      default: "This morning is not recorded"
      }
    return "\(missing), so yesterday's session neither counts nor costs."
  }

  private var readyToAdvance: String {
    guard let next = decision.stage.next, decision.advancedTo == nil else {
      let left = decision.stage.previous.map { rehab.name(of: $0) } ?? ""
      return "Everything that \(left) asked for is there, and you went on to \(stageName)."
    }
    return "Everything that \(stageName) asks for is there. You may go on to \(rehab.name(of: next))."
  }

  /// What was there when the next stage was offered: "days of rest (7 of 7), calm mornings in a row (3 of 3)".
  private var whatWasThere: String? {
    let asked = seen.conditions.filter { $0.kind != .noOpenFlag }.map { condition in
      condition.wording(limits).lowercasedFirst + (condition.progress.map { " (\($0))" } ?? "")
    }
    return asked.isEmpty ? nil : "There were: \(asked.joined(separator: ", "))."
  }

  private var readyForMore: String {
    let what = isOnLadder ? "pass" : "credited session"
    let plural = isOnLadder ? "passes" : "credited sessions in a row"
    let many = seen.creditsInARow == 1 ? "1 \(what)" : "\(seen.creditsInARow) \(plural)"
    let morning = decision.morning.map { "a morning of \($0.value)" } ?? "a calm morning"
    let age = seen.daysAtDose.map { ", \(counted($0, "day")) old" } ?? ""
    return "\(many) at \(before)\(age), and \(morning): you go up to \(doseOrLevel)."
  }

  private var carryOn: String {
    guard seen.creditedBefore else {
      return decision.stage == .rest
        ? "Rest goes on, and the mornings show how it works."
        : "Nothing asks for a change. You carry on as you are."
    }
    // At the top dose there is no step for a credit to count toward.
    if !isOnLadder, decision.dose == .third {
      return "Yesterday's session is credited. You carry on as you are."
    }
    let needed = isOnLadder ? limits.running.passesPerLevel : limits.stepUp.credits
    let what = isOnLadder ? "Yesterday's run is a pass" : "Yesterday's session is credited"
    guard seen.creditsInARow < needed else {
      let asked = limits.stepUp.daysAtDose
      guard let days = seen.daysAtDose, days < asked else { return "\(what). You carry on as you are." }
      return
        "\(what). Dose \(decision.dose.name) stays for \(counted(asked, "day")) at least; it is \(counted(days, "day")) old."
    }
    return "\(what), \(seen.creditsInARow) of \(needed) at \(doseOrLevel). You carry on as you are."
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
