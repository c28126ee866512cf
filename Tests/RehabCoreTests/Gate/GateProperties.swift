import TestSupport
import Testing

@testable import RehabCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What holds for every journal, tried on journals made by chance. The seeds are printed, and that of a journal that breaks
/// a rule is named; CLAMSHELL_SEED=n tries the journals from there on.
@Suite struct GateProperties {
  private static let seeds: [UInt64] = {
    let first = ProcessInfo.processInfo.environment["CLAMSHELL_SEED"].flatMap(UInt64.init) ?? 1
    print("GateProperties: CLAMSHELL_SEED=\(first) to \(first + 119)")
    return (0..<120).map { first + $0 }
  }()

  @Test func theOrderOfImportNeverMatters() throws {
    try each { journal, history, seed in
      var shuffle = SeededGenerator(seed: seed)
      let chronicle = try #require(Chronicle(journal.records.shuffled(using: &shuffle)))
      let again = GateHistory(journal.rehab, chronicle, through: history.today.day, isRunning: false)
      #expect(again.days == history.days, "CLAMSHELL_SEED=\(seed)")
    }
  }

  @Test func theStageRisesByAcceptedOffersAlone() throws {
    try each { _, history, seed in
      for (before, day) in zip(history.days, history.days.dropFirst()) where day.stage > before.stage {
        #expect(day.advancedTo == day.stage && day.stage == before.stage.next, "CLAMSHELL_SEED=\(seed)")
        #expect(day.rule == .readyToAdvance && day.notice.kind != .stop, "CLAMSHELL_SEED=\(seed)")
      }
    }
  }

  @Test func redIsFollowedByRest() throws {
    try each { _, history, seed in
      for index in history.days.indices {
        let day = history.days[index]
        let isRedMorning = day.morning.map { $0 >= Claim.redFrom } ?? false
        let last = day.dayClass == .red ? index + 2 : isRedMorning ? index + 1 : index
        let first = isRedMorning || day.dayClass == .red ? index : index + 1
        for rest in first..<max(first, last + 1) where history.days.indices.contains(rest) {
          #expect(history.days[rest].plan == .rest, "\(history.days[rest].day) CLAMSHELL_SEED=\(seed)")
        }
      }
    }
  }

  @Test func aPainkillerEarnsNothing() throws {
    try each { journal, history, seed in
      let chronicle = try #require(journal.chronicle)
      for day in history.days where day.isCredited {
        let told = chronicle.records(on: day.day) + chronicle.records(on: day.day + 1)
        let mornings = told.filter {
          if case .morning(let morning) = $0.fact { morning.painkiller } else { false }
        }
        #expect(mornings.isEmpty, "\(day.day) CLAMSHELL_SEED=\(seed)")
      }
    }
  }

  /// Claim (h), on the gate itself: the newest score of the last day is raised point by point.
  @Test func morePainNeverGivesMore() throws {
    try each { journal, _, seed in
      for cut in [journal.records.count, journal.records.count / 2, journal.records.count / 3] {
        let told = Array(journal.records.prefix(cut))
        guard let last = told.lastIndex(where: { $0.fact.pain != nil }), last > 0 else { continue }
        let day = told[last].day
        var before: GateHistory?
        for score in PainScore.range.compactMap({ PainScore($0) }) {
          var records = told
          records[last] = records[last].raised(to: score)
          let history = try #require(Chronicle(records)).map(journal.rehab, through: day)
          if let before {
            #expect(
              !history.open.gift.isMore(than: before.open.gift),
              "\(day), score \(score.value), CLAMSHELL_SEED=\(seed)")
          }
          before = history
        }
      }
    }
  }

  /// A sketch of the proof follows any of them, as it does the samples.
  @Test func theProofCoversEveryJournal() throws {
    let rules = ProofRules(try ShippedContent.library().rehabProtocol)
    for seed in GateProperties.seeds.prefix(30) {
      let journal = RandomJournal(seed: seed, days: 60, try ShippedContent.library().rehabProtocol)
      let chronicle = try #require(journal.chronicle)
      for liberties in [Liberties.ofSafety(rules), .ofProgress(rules)] {
        try SketchTests.follow(
          chronicle, through: journal.start + 59, journal.rehab, liberties, rules, "CLAMSHELL_SEED=\(seed)")
      }
    }
  }

  private func each(_ check: (RandomJournal, GateHistory, UInt64) throws -> Void) throws {
    let rehab = try ShippedContent.library().rehabProtocol
    for seed in GateProperties.seeds {
      let journal = RandomJournal(seed: seed, days: 90, rehab)
      let history = try #require(journal.chronicle).map(rehab, through: journal.start + 89)
      try check(journal, history, seed)
    }
  }
}

extension Chronicle {
  fileprivate func map(_ rehab: RehabProtocol, through day: Day) -> GateHistory {
    GateHistory(rehab, self, through: day, isRunning: true)
  }
}

extension Record {
  /// The same record with this score on every side that it names.
  fileprivate func raised(to score: PainScore) -> Record {
    var record = self
    record.fact = fact.raised(to: score)
    return record
  }
}

extension Fact {
  fileprivate func raised(to score: PainScore) -> Fact {
    func raised(_ pain: Pain) -> Pain { Pain(score, on: Side.allCases.filter { pain[$0] != nil }) }
    switch self {
    case .morning(var morning):
      morning.pain = raised(morning.pain)
      return .morning(morning)
    case .walkCheck(var check):
      check.pain = raised(check.pain)
      return .walkCheck(check)
    case .score(var told):
      told.pain = raised(told.pain)
      return .score(told)
    case .after(var after):
      after.pain = raised(after.pain)
      return .after(after)
    case .hourAfter(var hour):
      hour.pain = raised(hour.pain)
      return .hourAfter(hour)
    case .run(var run):
      run.pain = raised(run.pain)
      return .run(run)
    case .activity(var activity):
      activity.pain = raised(activity.pain)
      activity.hourAfter = activity.hourAfter.map(raised)
      return .activity(activity)
    default: return self
    }
  }
}
