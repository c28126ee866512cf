import TestSupport
import Testing

@testable import RehabCore

@Suite("A plan that is taken up from a checkpoint")
struct CheckpointTests {
  private func histories(of seed: UInt64, days: Int) throws -> (GateHistory, [Checkpoint], [Record]) {
    let rehab = try ShippedContent.library().rehabProtocol
    let journal = RandomJournal(seed: seed, days: days, rehab)
    let chronicle = try #require(journal.chronicle)
    var checkpoints: [Checkpoint] = []
    let whole = GateHistory(
      rehab, chronicle, from: nil, through: journal.start + days, isRunning: seed % 2 == 0
    ) { checkpoints.append($0) }
    return (whole, checkpoints, journal.records)
  }

  @Test("goes on as the plan that lived every day", arguments: 0..<UInt64(40))
  func goesOn(seed: UInt64) throws {
    let (whole, checkpoints, records) = try histories(of: seed, days: 150)
    #expect(checkpoints.map(\.day) == (1...4).map { whole.chronicle.start + $0 * Checkpoint.spacing })
    for checkpoint in checkpoints {
      let kept = try #require(Checkpoint(checkpoint.bytes, day: checkpoint.day, whole.rehab))
      #expect(kept.bytes == checkpoint.bytes)
      let chronicle = Chronicle(records, from: kept)
      let again = GateHistory(
        whole.rehab, chronicle, from: kept, through: whole.today.day, isRunning: whole.isRunning
      ) { _ in }
      #expect(again.days.first?.day == kept.day)
      #expect(again.chronicle.start == whole.chronicle.start && again.enrolment == whole.enrolment)
      let place = "seed \(seed), from \(kept.day)"
      let parted = zip(again.days, whole.days.drop { $0.day < kept.day }).first { $0 != $1 }
      #expect(parted == nil, "\(place)")
      #expect(again.tomorrowIfCalm == whole.tomorrowIfCalm, "\(place)")
      for (one, other) in zip(again.told(from: kept.day), whole.told(from: kept.day)) {
        #expect(one == other, "\(place)")
      }
    }
  }

  @Test("judges a flare that waits behind a warning sign by those before it, however long it waits")
  func waitingFlare() throws {
    let rehab = try ShippedContent.library().rehabProtocol
    var journal = JournalBuilder(start: Day(number: 20_000))
    for day in 0...45 {
      let score = day == 10 || day == 20 ? 4 : 0
      journal.add(.morning(Morning(pain: Pain(left: PainScore(score)))), on: day, hour: 7)
    }
    journal.add(.flag([.givingWay]), on: 15, hour: 9)
    journal.add(.cleared([.givingWay], by: nil), on: 40, hour: 6)
    let chronicle = try #require(Chronicle(journal.records))
    var checkpoints: [Checkpoint] = []
    let whole = GateHistory(
      rehab, chronicle, from: nil, through: journal.start + 45, isRunning: false
    ) { checkpoints.append($0) }
    #expect(whole.decision(on: journal.start + 40)?.rule.rawValue == "m3")
    let kept = try #require(checkpoints.first)
    let again = GateHistory(
      rehab, Chronicle(journal.records, from: kept), from: kept, through: whole.today.day, isRunning: false
    ) { _ in }
    #expect(again.days == Array(whole.days.drop { $0.day < kept.day }))
  }

  @Test("passes the same checkpoints on its way", arguments: 100..<UInt64(110))
  func sameCheckpoints(seed: UInt64) throws {
    let (whole, checkpoints, records) = try histories(of: seed, days: 150)
    let first = try #require(checkpoints.first)
    var passed: [Checkpoint] = []
    let chronicle = Chronicle(records, from: first)
    _ = GateHistory(whole.rehab, chronicle, from: first, through: whole.today.day, isRunning: false) {
      passed.append($0)
    }
    #expect(passed.map(\.day) == checkpoints.dropFirst().map(\.day))
    for (one, other) in zip(passed, checkpoints.dropFirst()) {
      #expect(one.bytes == other.bytes, "seed \(seed), \(one.day)")
    }
  }

  @Test("stays small, however long the plan was")
  func size() throws {
    let (_, checkpoints, _) = try histories(of: 3, days: 1500)
    let sizes = checkpoints.map(\.bytes.count)
    #expect(try #require(sizes.last) < 16_000)
    #expect(sizes.allSatisfy { $0 < 16_000 })
  }

  @Test("is not believed when a byte of it is missing or too many, and never traps")
  func damage() throws {
    let (whole, checkpoints, _) = try histories(of: 5, days: 70)
    let checkpoint = try #require(checkpoints.last)
    let bytes = checkpoint.bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(Checkpoint(Array(bytes.prefix(count)), day: checkpoint.day, whole.rehab) == nil)
    }
    #expect(Checkpoint(bytes + [0], day: checkpoint.day, whole.rehab) == nil)
    #expect(Checkpoint(bytes, day: checkpoint.day + 1, whole.rehab) == nil)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      var torn = bytes
      torn[Int.random(in: torn.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = Checkpoint(torn, day: checkpoint.day, whole.rehab)
    }
  }

  @Test("belongs to its protocol: another number, another digest")
  func digest() throws {
    let rehab = try ShippedContent.library().rehabProtocol
    #expect(rehab.digest == rehab.digest)
    var digests: Set<UInt64> = [rehab.digest]
    let changes: [(inout RehabProtocol) -> Void] = [
      { $0.limits.trend.windowDays += 1 }, { $0.limits.toRunning.doseAtLeast = .light },
      { $0.limits.zones.greenAtMost = .worst }, { $0.stages[1].entryDose = .light },
      { $0.stages[2].readiness[0].scoreAtMost = .worst }, { $0.ladder.removeLast() },
      { $0.limits.streak.reserveDays += 1 },
    ]
    for change in changes {
      var other = rehab
      change(&other)
      #expect(digests.insert(other.digest).inserted)
    }
    var renamed = rehab
    renamed.stages[0].name = "Calm"
    #expect(renamed.digest == rehab.digest)
  }
}

extension GateHistory {
  /// What it tells beside its days, as texts that say where two of them differ.
  func told(from first: Day) -> [String] {
    let review = Review(self, from: first + 1)
    return [
      "\(streak.current) \(streak.longest) \(streak.reservesLeft)",
      "\(streak.isAtRisk) \(String(describing: streak.daysToRepair))",
      "\(milestones)", "\(affected.sorted())",
      "\(openFlags.map(\.rawValue).sorted())",
      "\(advanceConditions)", "\(creditsInStage) \(creditsInARow)",
      "\(String(describing: offeredStage)) \(String(describing: earliestAdvance))",
      "\(daysAhead(14))", "\(String(describing: runAllowance))",
      "\(String(describing: passesAtLevel)) \(readinessIsDue) \(wasAwayForLong)",
      "\(review.days)", "\(review.tests.map(\.pains))", "\(review.exercises.map(\.doses))",
    ]
  }
}
