/// One of the conditions for the next stage, and how far it is met (gate.md, section 6).
public struct AdvanceCondition: Hashable, Sendable {
  public var kind: Kind
  public var isMet: Bool
  /// How much there is, and how much is asked for; a score where the condition is about scores.
  public var have: Int?
  public var need: Int

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case noOpenFlag, daysOfRest, daysInStage, calmMornings, walkCheck, credits, lastStrengthCredited
    case noRisingTrend, readiness, noFlare, topLevelPasses
  }

  init(_ kind: Kind, have: Int?, need: Int, isMet: Bool? = nil) {
    self.kind = kind
    self.have = have
    self.need = need
    self.isMet = isMet ?? (have.map { $0 >= need } ?? false)
  }
}

extension Gate {
  var mayAdvance: Bool {
    stage < .maintain && advanceConditions.allSatisfy(\.isMet)
  }

  /// Everything that the next stage asks for, met or not; empty in stage 5.
  var advanceConditions: [AdvanceCondition] {
    switch stage {
    case .rest: [noFlagToday] + toActivate
    case .activate: [noFlagToday] + toStrengthen
    case .strengthen: [noFlagToday] + toRunning
    case .returnToRunning: [noFlagToday] + toMaintain
    case .maintain: []
    }
  }

  /// A walk check recorded after the move can still turn m11 into an offer, in stage 1.
  mutating func offerAfterWalkCheck() {
    guard stage == .rest, today.decided?.rule == .carryOn, today.decided?.morning != nil, mayAdvance
    else { return }
    today.decided?.move = .offerAdvance
    today.decided?.rule = .readyToAdvance
    let conditions = advanceConditions
    today.decided?.seen.conditions = conditions
  }

  /// The mornings that stage 1 asks for before it offers the next are there.
  var hasMorningsToActivate: Bool { calmMornings(limits.toActivate.mornings).isMet }

  private var noFlagToday: AdvanceCondition {
    AdvanceCondition(.noOpenFlag, have: today.hadOpenFlag ? 0 : 1, need: 1)
  }

  private var toActivate: [AdvanceCondition] {
    let asked = limits.toActivate
    let rested = floor.isServed ? max(asked.floorDays, today.day - floor.began) : today.day - floor.began
    return [
      AdvanceCondition(.daysOfRest, have: rested, need: asked.floorDays),
      calmMornings(asked.mornings),
      AdvanceCondition(
        .walkCheck, have: today.walkCheck?.value, need: asked.walkCheckAtMost.value,
        isMet: today.walkCheck.map { $0 <= asked.walkCheckAtMost } ?? false
          && !today.walkCheckHasPainkiller),
    ]
  }

  private var toStrengthen: [AdvanceCondition] {
    let asked = limits.toStrengthen
    return [
      AdvanceCondition(.daysInStage, have: today.day - stageEntered, need: asked.stageDays),
      AdvanceCondition(.credits, have: credits.inStage.count, need: asked.credits),
      lastStrength(asked.lastStrength, asked.doseAtLeast),
      calmMornings(asked.mornings),
      AdvanceCondition(.noRisingTrend, have: isTrendRising ? 0 : 1, need: 1),
      readinessCondition(withinDays: asked.readinessWithinDays, strictly: false),
    ]
  }

  private var toRunning: [AdvanceCondition] {
    let asked = limits.toRunning
    let flareFree = flares.events.last.map { today.day - $0.began - 1 } ?? asked.flareFreeDays
    return [
      AdvanceCondition(.daysInStage, have: today.day - stageEntered, need: asked.stageDays),
      AdvanceCondition(.credits, have: credits.inStage.count, need: asked.credits),
      lastStrength(asked.lastStrength, asked.doseAtLeast),
      calmMornings(asked.mornings),
      AdvanceCondition(
        .noFlare, have: max(0, min(flareFree, asked.flareFreeDays)), need: asked.flareFreeDays),
      readinessCondition(withinDays: asked.readinessWithinDays, strictly: true),
    ]
  }

  private var toMaintain: [AdvanceCondition] {
    let asked = limits.toMaintain
    let passes = level == topLevel ? credits.run.suffix(credits.fresh) : []
    let second = passes.count >= asked.passes ? passes.prefix(asked.passes).last : nil
    return [
      AdvanceCondition(.topLevelPasses, have: passes.count, need: asked.passes),
      calmMornings(asked.mornings, after: second ?? today.day),
    ]
  }

  /// The last mornings asked for are there, recent, calm, and without a painkiller; `have` counts the calm ones, and those
  /// that may be a point higher.
  private func calmMornings(_ asked: MorningsAsked, after: Day? = nil) -> AdvanceCondition {
    let mornings = recordedMornings(
      atMost: asked.count, from: max(today.day - asked.withinDays + 1, after.map { $0 + 1 } ?? start))
    var higher = 0
    let calm = mornings.prefix { morning in
      if morning.score > asked.atMost { higher += 1 }
      return asked.takes(morning.score) && higher <= asked.aPointHigher && !morning.hasPainkiller
    }
    return AdvanceCondition(.calmMornings, have: calm.count, need: asked.count)
  }

  /// The last strength sessions of this stage, by day, were all credited at a dose or above; `have` counts them.
  private func lastStrength(_ count: Int, _ dose: DoseLevel) -> AdvanceCondition {
    let strengthDays = days.reversed().lazy.prefix { $0.day >= self.stageEntered }.filter { log in
      log.sessions.contains {
        $0.isHeld && $0.isStrength && $0.begun.stageEntry == self.stageEntry
      }
    }
    let credited = strengthDays.prefix(count).prefix { $0.credit.map { $0.dose >= dose } ?? false }
    return AdvanceCondition(.lastStrengthCredited, have: Array(credited).count, need: count)
  }
}
