/// From when the days of rest in stage 1 are counted.
struct RestFloor: Hashable, Sendable {
  var began: Day
  /// A stage 1 entered by a gap has had its rest.
  var isServed = false
}

// What a move does to stage and dose (gate.md, section 5).

extension Gate {
  mutating func enter(_ next: StageNumber, floorIsServed: Bool = false) {
    stage = next
    stageEntered = today.day
    stageEntry += 1
    doseSince = today.day
    // Stages 1 and 4 have no dose of their own: strength in stage 4 goes on at the dose that stage 3 had reached.
    dose = entryDoses[next] ?? dose
    level = 0
    amberRunAtLevel = false
    credits = CreditRun()
    if next == .rest { floor = RestFloor(began: today.day, isServed: floorIsServed) }
    if next == .strengthen { reachedStrengthen = true }
  }

  /// A step back; in stage 1 there is none, and open flares stay open.
  mutating func regress(to target: StageNumber?, floorIsServed: Bool = false) -> Move {
    guard stage > .rest, let target else { return .hold }
    enter(target, floorIsServed: floorIsServed)
    flares.closeAll()
    if target == .rest { restReturns.append(today.day) }
    return .regress
  }

  /// One dose lower, or so many levels of the ladder; never under the lowest.
  mutating func lowerDose(levels: Int = 1) {
    if stage == .returnToRunning {
      level = max(0, level - levels)
      amberRunAtLevel = false
    } else {
      if dose > .light { doseSince = today.day }
      dose = DoseLevel(rawValue: dose.rawValue - 1) ?? .light
    }
    credits.endRun()
  }

  mutating func stepUp() {
    if stage == .returnToRunning {
      level += 1
      levelUps.append(today.day)
      amberRunAtLevel = false
    } else {
      dose = DoseLevel(rawValue: dose.rawValue + 1) ?? .third
      doseSince = today.day
    }
    credits.useForStep()
  }

  /// Two credited sessions in a row at a dose that is in force for long enough, not used yet, and a calm morning (m10).
  func mayStepUp(_ morning: PainScore) -> Bool {
    guard morning <= limits.stepUp.morningAtMost, !today.hadOpenFlag else { return false }
    switch stage {
    case .rest: return false
    case .returnToRunning:
      return level < topLevel && credits.fresh >= limits.running.passesPerLevel && mayRaiseLevel
    default:
      return dose < .third && credits.fresh >= limits.stepUp.credits && daysAtDose >= limits.stepUp.daysAtDose
    }
  }

  var daysAtDose: Int { today.day - doseSince }

  private var mayRaiseLevel: Bool {
    levelUps.count { today.day - $0 < limits.running.levelUpDays } < limits.running.levelUps
  }

  /// An `advance` that meets the open offer of that stage is carried out at once; any other does nothing.
  mutating func accept(_ next: StageNumber) {
    guard today.decided?.rule == .readyToAdvance, !offerWasAccepted, next == stage.next else { return }
    today.advancedTo = next
    enter(next)
    makePlan()
  }

  /// A run of stages 1 to 3 that hurt starts the floor of stage 1 again on its day.
  mutating func restartFloor(ifProvokedBy index: Int) {
    guard isProvoking(today.sessions[index]) else { return }
    floor = RestFloor(began: today.day)
  }

  /// A run of stages 1 to 3 that hurt.
  func isProvoking(_ session: SessionLog) -> Bool {
    guard session.isRun, session.begun.stage < .returnToRunning else { return false }
    return session.isSharp || session.isLimping
      || session.worst.map { $0 >= limits.running.stopFrom } ?? false
  }
}
