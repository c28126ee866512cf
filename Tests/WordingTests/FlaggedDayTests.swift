import RehabCore
import TestSupport
import Testing

@testable import Wording

/// On a day with a warning sign the texts say the sign, and no other row of the move.
@Suite("Days with a warning sign") struct FlaggedDayTests {
  @Test("no text of a flagged day tells of another row, in any sample journal")
  func onlyTheSign() throws {
    let lives = try Lives(ShippedContent.library())
    let rehab = lives.library.rehabProtocol
    var rules: Set<MoveRule> = []
    for journal in lives.journals {
      guard let whole = lives.history(journal) else { continue }
      for decision in whole.days where decision.hadOpenFlag {
        let words = DecisionWording(decision, rehab)
        if decision.rule != .openFlag { rules.insert(decision.rule) }
        let history = GateHistory(rehab, whole.chronicle, through: decision.day, isRunning: true)
        let today = history.today.hadOpenFlag ? history.today : decision
        for text in texts(of: decision, in: whole) + texts(of: today, in: history) {
          #expect(!text.contains(words.row) || decision.rule == .openFlag, "\(decision.day): \(text)")
          for other in ["carry on", "step up", "stage back", "offered", "credited session"] {
            #expect(!text.contains(other), "\(decision.day): \(text)")
          }
        }
        #expect(words.rows.contains { $0.rule == decision.rule.rawValue }, "the contract has what decided")
      }
    }
    #expect(rules.contains(.carryOn), "some sign was raised after the move was made")
  }

  private func texts(of decision: DayDecision, in history: GateHistory) -> [String] {
    let words = DecisionWording(decision, history.rehab)
    let page = WhyPage.page(for: decision, in: history, withEvidence: false)
    let isLast = decision.day == history.today.day
    let told = isLast ? history.openFlags.isEmpty ? [] : page.blocks.map { "\($0)" } : []
    return [words.move, words.plan, WhyPage.summary(decision, history.rehab)] + words.reasons.map(\.text)
      + told
  }

  @Test(
    "a sign that is cleared says what the rest of the day is, and why",
    arguments: [RedFlag.givingWay, .calfSwelling])
  func cleared(flag: RedFlag) throws {
    let rehab = try ShippedContent.library().rehabProtocol
    let (calm, day) = try JournalBuilder.calm(in: .activate) { $0.today.plan == .full }
    var journal = calm
    journal.add(.flag([flag]), on: day, hour: 9)
    let open = try #require(journal.history(rehab, on: day))
    let words = DecisionWording(open.today, rehab)
    #expect(words.reasons.map(\.rule) == ["n1", "m1", "p1"])
    #expect(words.move.hasPrefix("A warning sign is open, so stage and dose stay as they are"))
    journal.add(.cleared([flag], by: "Dr. Meyer"), on: day, hour: 10)
    let after = try #require(journal.history(rehab, on: day))
    let told = DecisionWording(after.today, rehab)
    // What may be done then is the gate's matter; the words follow it.
    let plan = after.today.plan == .rest ? "the rest of the day stays rest" : "A full day of Activate"
    #expect(flag.urgency < .clinician || after.today.plan == .full)
    #expect(told.move == "A warning sign was open. It has been looked at and cleared.")
    #expect(told.plan.contains(plan), "\(told.plan)")
    let recorded = RecordedWording(
      [try #require(journal.records.last)], on: nil, before: open, after: after)
    #expect(recorded.lines.joined(separator: " ").contains(plan))
    #expect(recorded.lines.contains { $0.contains("Only what someone has seen and called fine is cleared.") })
  }
}
