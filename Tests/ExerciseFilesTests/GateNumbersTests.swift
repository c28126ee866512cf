import RehabCore
import TestSupport
import Testing

/// The numbers of the rules as the rules state them, written down a second time by hand.
@Suite("The numbers of the gate")
struct GateNumbersTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var id: String
    var value: Int
    var unit: String
    var limit: @Sendable (GateLimits) -> Int

    init(_ id: String, _ value: Int, _ unit: String, _ limit: @escaping @Sendable (GateLimits) -> Int) {
      self.id = id
      self.value = value
      self.unit = unit
      self.limit = limit
    }

    var testDescription: String { id }
  }

  static let scores: [Row] = [
    Row("zones.green-at-most", 2, "points") { $0.zones.greenAtMost.value },
    Row("zones.amber-at-most", 5, "points") { $0.zones.amberAtMost.value },
    Row("zones.seek-care-from", 8, "points") { $0.zones.seekCareFrom.value },
    Row("night.flare-rise", 2, "points") { $0.night.flareRise },
    Row("night.flare-from", 3, "points") { $0.night.flareFrom.value },
    Row("night.linger-rise", 1, "points") { $0.night.lingerRise },
    Row("night.linger-from", 2, "points") { $0.night.lingerFrom.value },
    Row("night.hour-after-baseline", 1, "points") { $0.night.hourAfterBaseline.value },
    Row("flare.rest-days", 2, "days") { $0.flare.restDays },
    Row("flare.repeat-within", 14, "days") { $0.flare.repeatWithinDays },
    Row("flare.open-after", 3, "days") { $0.flare.openDays },
    Row("flare.open-from", 3, "points") { $0.flare.openFrom.value },
    Row("mornings.red-count", 2, "mornings") { $0.mornings.redCount },
    Row("mornings.raised-count", 3, "mornings") { $0.mornings.raisedCount },
    Row("mornings.raised-from", 3, "points") { $0.mornings.raisedFrom.value },
    Row("mornings.missed-that-restart", 2, "mornings") { $0.mornings.missedThatRestart },
    Row("trend.window", 7, "days") { $0.trend.windowDays },
    Row("trend.recorded-at-least", 4, "mornings") { $0.trend.recordedAtLeast },
    Row("trend.rise", 1, "points") { $0.trend.rise },
    Row("trend.mean-above", 1, "points") { $0.trend.meanAbove },
    Row("trend.spacing", 7, "days") { $0.trend.spacingDays },
    Row("step-up.credits", 2, "sessions") { $0.stepUp.credits },
    Row("step-up.morning-at-most", 2, "points") { $0.stepUp.morningAtMost.value },
    Row("step-up.days-at-dose", 7, "days") { $0.stepUp.daysAtDose },
    Row("gap.lower-dose", 7, "days") { $0.gap.doseDays },
    Row("gap.stage-back", 14, "days") { $0.gap.stageDays },
    Row("gap.restart", 28, "days") { $0.gap.restartDays },
  ]

  static let stages: [Row] = [
    Row("to-activate.floor", 7, "days") { $0.toActivate.floorDays },
    Row("to-activate.mornings", 3, "mornings") { $0.toActivate.mornings.count },
    Row("to-activate.mornings-within", 4, "days") { $0.toActivate.mornings.withinDays },
    Row("to-activate.mornings-at-most", 2, "points") { $0.toActivate.mornings.atMost.value },
    Row("to-activate.mornings-a-point-higher", 0, "mornings") { $0.toActivate.mornings.aPointHigher },
    Row("to-activate.walk-check-at-most", 2, "points") { $0.toActivate.walkCheckAtMost.value },
    Row("to-strengthen.stage-days", 14, "days") { $0.toStrengthen.stageDays },
    Row("to-strengthen.credits", 6, "sessions") { $0.toStrengthen.credits },
    Row("to-strengthen.last-strength", 3, "sessions") { $0.toStrengthen.lastStrength },
    Row("to-strengthen.mornings", 5, "mornings") { $0.toStrengthen.mornings.count },
    Row("to-strengthen.mornings-within", 7, "days") { $0.toStrengthen.mornings.withinDays },
    Row("to-strengthen.mornings-at-most", 2, "points") { $0.toStrengthen.mornings.atMost.value },
    Row("to-strengthen.mornings-a-point-higher", 0, "mornings") { $0.toStrengthen.mornings.aPointHigher },
    Row("to-strengthen.readiness-within", 3, "days") { $0.toStrengthen.readinessWithinDays },
    Row("to-running.stage-days", 21, "days") { $0.toRunning.stageDays },
    Row("to-running.credits", 8, "sessions") { $0.toRunning.credits },
    Row("to-running.last-strength", 3, "sessions") { $0.toRunning.lastStrength },
    Row("to-running.mornings", 7, "mornings") { $0.toRunning.mornings.count },
    Row("to-running.mornings-within", 9, "days") { $0.toRunning.mornings.withinDays },
    Row("to-running.mornings-at-most", 1, "points") { $0.toRunning.mornings.atMost.value },
    Row("to-running.mornings-a-point-higher", 1, "mornings") { $0.toRunning.mornings.aPointHigher },
    Row("to-running.flare-free", 14, "days") { $0.toRunning.flareFreeDays },
    Row("to-running.readiness-within", 7, "days") { $0.toRunning.readinessWithinDays },
    Row("to-maintain.passes", 2, "runs") { $0.toMaintain.passes },
    Row("to-maintain.mornings", 14, "mornings") { $0.toMaintain.mornings.count },
    Row("to-maintain.mornings-within", 18, "days") { $0.toMaintain.mornings.withinDays },
    Row("to-maintain.mornings-at-most", 1, "points") { $0.toMaintain.mornings.atMost.value },
    Row("to-maintain.mornings-a-point-higher", 2, "mornings") { $0.toMaintain.mornings.aPointHigher },
    Row("running.stop-from", 3, "points") { $0.running.stopFrom.value },
    Row("running.passes-per-level", 2, "runs") { $0.running.passesPerLevel },
    Row("running.level-ups", 2, "levels") { $0.running.levelUps },
    Row("running.level-ups-within", 7, "days") { $0.running.levelUpDays },
    Row("running.levels-down-after-flare", 2, "levels") { $0.running.flareLevelsDown },
    Row("running.levels-down-after-amber", 1, "levels") { $0.running.amberLevelsDown },
    Row("running.days-off-after-amber", 2, "days") { $0.running.daysOffAfterAmber },
    Row("running.window", 6, "days") { $0.running.windowDays },
    Row("running.runs-in-window", 2, "runs") { $0.running.runsInWindow },
    Row("running.strength-in-window-running", 1, "sessions") { $0.running.strengthInWindowRunning },
    Row("running.strength-in-window-maintain", 2, "sessions") { $0.running.strengthInWindowMaintain },
    Row("running.growth", 10, "percent") { $0.running.growthPercent },
    Row("running.growth-within", 30, "days") { $0.running.growthWindowDays },
    Row("running.growth-base", 30, "minutes") { $0.running.growthBaseMinutes },
    Row("running.pause", 14, "days") { $0.running.pauseDays },
    Row("running.after-pause", 20, "minutes") { $0.running.pauseMinutes },
    Row("running.warm-up", 5, "minutes") { $0.running.warmUpMinutes },
  ]

  static let rest: [Row] = [
    Row("timeout.rest-first", 7, "days") { $0.timeout.restFirstDay },
    Row("timeout.rest-second", 10, "days") { $0.timeout.restSecondDay },
    Row("timeout.rest-daily-from", 14, "days") { $0.timeout.restEveryDayFrom },
    Row("timeout.regressed-twice-within", 28, "days") { $0.timeout.regressedTwiceDays },
    Row("timeout.strengthen-not-reached", 42, "days") { $0.timeout.noStrengthenDays },
    Row("timeout.flare-open", 7, "days") { $0.timeout.openFlareDays },
    Row("timeout.in-stage", 42, "days") { $0.timeout.stageDays },
    Row("timeout.on-ladder", 98, "days") { $0.timeout.ladderDays },
    Row("healthy-side.morning-from", 3, "points") { $0.healthySide.morningFrom.value },
    Row("healthy-side.mornings", 2, "mornings") { $0.healthySide.mornings },
    Row("healthy-side.missed-between", 1, "mornings") { $0.healthySide.missedBetween },
    Row("healthy-side.once-from", 6, "points") { $0.healthySide.onceFrom.value },
    Row("streak.reserve-days", 2, "days") { $0.streak.reserveDays },
    Row("streak.reserve-window", 14, "days") { $0.streak.reserveWindowDays },
    Row("streak.repair-days", 2, "days") { $0.streak.repairDays },
    Row("streak.adherence-window", 14, "days") { $0.streak.adherenceDays },
    Row("session.get-ready", 10, "seconds") { $0.session.getReadySeconds },
    Row("session.switch-sides", 10, "seconds") { $0.session.switchSidesSeconds },
    Row("session.rest-bonus", 10, "seconds") { $0.session.restBonusSeconds },
  ]

  static let all = scores + stages + rest

  @Test("are those of the rules", arguments: all)
  func value(_ row: Row) throws {
    let plan = try ShippedContent.rehabProtocol()
    #expect(row.limit(plan.limits) == row.value)
    let constant = try #require(plan.constants.first { $0.id == row.id })
    #expect(constant.value == String(row.value))
    #expect(constant.unit == row.unit)
    #expect(!constant.sources.isEmpty)
  }

  @Test("ask for L2 before stage 3 and L3 before stage 4")
  func doses() throws {
    let plan = try ShippedContent.rehabProtocol()
    #expect(plan.limits.toStrengthen.doseAtLeast == .second)
    #expect(plan.limits.toRunning.doseAtLeast == .third)
  }

  @Test("are all in the table above, the two doses apart")
  func complete() throws {
    let plan = try ShippedContent.rehabProtocol()
    let ids = plan.constants.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(
      Set(ids)
        == Set(Self.all.map(\.id)).union(["to-strengthen.dose-at-least", "to-running.dose-at-least"]))
  }
}
