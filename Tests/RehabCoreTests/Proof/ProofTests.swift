import TestSupport
import Testing

@testable import RehabCore

@Suite struct ProofTests {
  /// It takes long, so whoever asks about it asks the same one.
  private static let shipped = Result { Proof(try ShippedContent.library().rehabProtocol) }

  @Test func theShippedProtocolKeepsEveryClaim() throws {
    let proof = try ProofTests.shipped.get()
    #expect(proof.broken.isEmpty)
    #expect(proof.counterExamples.isEmpty)
    #expect(proof.states > 100_000)
    #expect(proof.courses > proof.states)
    let longest = try #require(proof.longestWayDays)
    #expect(
      longest
        >= (try daysToTheEnd(of: Simulation(ShippedContent.library().rehabProtocol, start: Day(number: 0)))))
  }

  @Test(arguments: UnsafeProtocol.all)
  func anUnsafeProtocolIsRefusedWithItsCounterExample(_ unsafe: UnsafeProtocol) throws {
    var rehab = try ShippedContent.library().rehabProtocol
    unsafe.change(&rehab)
    let proof = Proof(rehab, claims: [unsafe.breaks])
    #expect(proof.broken == [unsafe.breaks])
    let example = try #require(proof.counterExamples[unsafe.breaks])
    #expect(example.days.count == unsafe.days)
    // The gate does so itself when it is told these days.
    var simulation = Simulation(rehab, start: Day(number: 20_000))
    for day in example.days.dropLast() { simulation.live(day.told) }
    #expect(simulation.days.map(\.plan) == example.days.dropLast().map(\.decision.plan))
    #expect(simulation.days.map(\.stage) == example.days.dropLast().map(\.decision.stage))
  }

  /// The longest way is a bound for real people too: nobody of the samples would need longer from any of their days.
  @Test(arguments: ["chaos", "flares-late", "gaps-late", "flags", "runner", "careless", "healthy-side"])
  func nobodyNeedsLongerThanTheLongestWay(_ name: String) throws {
    let longest = try #require(ProofTests.shipped.get().longestWayDays)
    let sample = try Sample(name)
    let days = try sample.history().days.map(\.day)
    for day in days where (day - days[0]).isMultiple(of: 9) {
      #expect(
        try daysToTheEnd(of: Simulation(sample.history(through: day))) <= longest, "\(name) from \(day)")
    }
  }

  /// Numbers that nobody may live by are still played through: they never trap.
  @Test(arguments: [0, 1, 1000])
  func noNumberTraps(_ number: Int) throws {
    let numbers: [WritableKeyPath<GateLimits, Int>] = [
      \.flare.restDays, \.flare.repeatWithinDays, \.flare.openDays, \.mornings.redCount,
      \.mornings.raisedCount, \.mornings.missedThatRestart, \.trend.windowDays, \.trend.recordedAtLeast,
      \.stepUp.credits, \.gap.doseDays, \.toActivate.floorDays, \.toActivate.mornings.count,
      \.toActivate.mornings.withinDays, \.toStrengthen.stageDays, \.toStrengthen.credits,
      \.toStrengthen.lastStrength, \.toStrengthen.readinessWithinDays, \.toRunning.flareFreeDays,
      \.toMaintain.passes, \.toMaintain.mornings.count, \.running.passesPerLevel, \.running.levelUps,
      \.running.levelUpDays, \.running.flareLevelsDown, \.running.amberLevelsDown,
      \.running.daysOffAfterAmber, \.running.windowDays, \.running.runsInWindow,
      \.running.strengthInWindowRunning, \.running.strengthInWindowMaintain, \.healthySide.mornings,
    ]
    for path in numbers {
      var rehab = try ShippedContent.library().rehabProtocol
      rehab.limits[keyPath: path] = number
      let journal = RandomJournal(seed: 1, days: 100, rehab)
      let history = GateHistory(
        rehab, try #require(journal.chronicle), through: journal.start + 99, isRunning: false)
      #expect(history.days.count == 100)
    }
  }

  private func daysToTheEnd(of start: Simulation) throws -> Int {
    var simulation = start
    for days in 0..<500 {
      if simulation.gate.stage == .maintain { return days }
      simulation.clearFlags()
      simulation.live(.calm)
    }
    Issue.record("stage 5 was not reached")
    return .max
  }
}

/// A change of the shipped protocol that nobody should train by, what it breaks, and in how many days.
struct UnsafeProtocol: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let breaks: Claim
  let days: Int
  let change: @Sendable (inout RehabProtocol) -> Void

  init(
    _ description: String, breaks: Claim, in days: Int,
    _ change: @escaping @Sendable (inout RehabProtocol) -> Void
  ) {
    testDescription = description
    self.breaks = breaks
    self.days = days
    self.change = change
  }

  static let all: [UnsafeProtocol] = [
    UnsafeProtocol("no floor in stage 1", breaks: .stagesTakeTheirTime, in: 17) {
      $0.limits.toActivate.floorDays = 0
    },
    UnsafeProtocol("stage 3 a day too short", breaks: .stagesTakeTheirTime, in: 42) {
      $0.limits.toRunning.stageDays = 20
    },
    UnsafeProtocol("more mornings than days to have them in", breaks: .nobodyIsStuck, in: 36) {
      $0.limits.toStrengthen.mornings.count = 9
    },
    UnsafeProtocol("no readiness tests in stage 2", breaks: .nobodyIsStuck, in: 36) {
      $0.stages[1].readiness = []
    },
    UnsafeProtocol("readiness has to be of a day that is not over", breaks: .nobodyIsStuck, in: 36) {
      $0.limits.toStrengthen.readinessWithinDays = 1
    },
    UnsafeProtocol("a point is a flare", breaks: .nobodyIsStuck, in: 3) {
      $0.limits.night.flareRise = 1
      $0.limits.night.flareFrom = PainScore(2) ?? .worst
    },
    UnsafeProtocol("no level-ups", breaks: .nobodyIsStuck, in: 57) { $0.limits.running.levelUps = 0 },
    UnsafeProtocol("zones in the wrong order", breaks: .offersAreCalm, in: 8) {
      ($0.limits.zones.greenAtMost, $0.limits.zones.amberAtMost) =
        ($0.limits.zones.amberAtMost, $0.limits.zones.greenAtMost)
    },
    UnsafeProtocol("sore mornings are calm enough for stage 3", breaks: .offersAreCalm, in: 22) {
      $0.limits.toStrengthen.mornings.atMost = $0.limits.zones.amberAtMost
    },
    UnsafeProtocol("a 6 is amber", breaks: .redMeansRest, in: 8) {
      $0.limits.zones.amberAtMost = Claim.redFrom
    },
    UnsafeProtocol("a flare rests one day", breaks: .redMeansRest, in: 10) {
      $0.limits.flare.restDays = 1
    },
    UnsafeProtocol("care only from 9", breaks: .noticesAreGiven, in: 1) {
      $0.limits.zones.seekCareFrom = PainScore(9) ?? .worst
    },
    UnsafeProtocol("an amber run costs more than a flare", breaks: .morePainNeverGivesMore, in: 56) {
      $0.limits.running.amberLevelsDown = 3
      $0.limits.running.flareLevelsDown = 1
    },
  ]
}
