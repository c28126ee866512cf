import RehabCore
import ScoreSheets
import TestSupport
import Testing

@Suite("A sheet that is taken into a journal")
struct SheetMergeTests {
  private let start = Day(year: 2026, month: 3, dayOfMonth: 2) ?? Day(number: 0)

  private func merge(_ text: String, into records: [Record]) throws -> SheetMerge {
    let sheet = try ScoreSheet(
      Array(text.utf8), affected: [.left], dates: nil, today: start + 60)
    return SheetMerge(sheet, into: records, start: start)
  }

  private let text = "day,morning,worst,painkiller\n2026-03-01,4,,\n2026-03-03,3,2,yes\n2026-03-04,2,,\n"

  @Test("gives mornings, and for a worst score a session that is judged and earns nothing")
  func records() throws {
    let journal = JournalBuilder(start: start)
    let merge = try merge(text, into: journal.records)
    #expect(merge.records.map(\.fact.type) == [.morning, .morning, .session, .after, .end, .morning])
    #expect(merge.daysBeforeStart == 1)
    let records = journal.records + merge.records
    let chronicle = try #require(Chronicle(records))
    let history = GateHistory(
      try ShippedContent.rehabProtocol(), chronicle, through: start + 2, isRunning: false)
    #expect(history.days.map(\.morning?.value) == [nil, 3, 2])
    #expect(history.days[1].worst == PainScore(2) && history.days[1].dayClass == .green)
    #expect(!history.days[1].isCredited)
    // The coach asks about a session that was not closed.
    guard case .end(let end) = merge.records[4].fact else { return }
    #expect(end == SessionEnd(session: merge.records[2].id, finished: false, by: .user))
  }

  @Test("adds nothing the second time, on whatever machine")
  func twice() throws {
    let journal = JournalBuilder(start: start).records
    let first = try merge(text, into: journal)
    let again = try merge(text, into: journal + first.records)
    #expect(again.records.isEmpty && again.differing.isEmpty && again.daysAlreadyThere == 3)
    #expect(try merge(text, into: JournalBuilder(start: start).records).records == first.records)
    // Another order of lines and columns says the same.
    let turned = "worst,painkiller,morning,day\n,,2,2026-03-04\n2,x,3,3 Mar 2026\n,,4,2026-03-01\n"
    #expect(Set(try merge(turned, into: journal).records) == Set(first.records))
  }

  @Test("tells of a day that has another score, and leaves it")
  func differing() throws {
    var journal = JournalBuilder(start: start)
    journal.morning(1, on: 2)
    let merge = try merge(text, into: journal.records)
    #expect(merge.differing.map(\.inSheet.line) == [4])
    #expect(merge.differing.first?.recorded == Pain(left: PainScore(1)))
    #expect(merge.added.map(\.day.morning?.line) == [2, 3])
  }

  @Test("adds a painkiller that the journal does not know of, beside the same score, once")
  func painkiller() throws {
    var journal = JournalBuilder(start: start)
    journal.morning(3, on: 1)
    let sheet = "day,morning,painkiller\n2026-03-03,3,yes\n"
    let merge = try merge(sheet, into: journal.records)
    #expect(
      merge.records.map(\.fact) == [.morning(Morning(pain: Pain(left: PainScore(3)), painkiller: true))])
    #expect(try self.merge(sheet, into: journal.records + merge.records).records.isEmpty)
    let known = try self.merge("day,morning\n2026-03-03,3\n", into: journal.records + merge.records)
    #expect(known.records.isEmpty && known.daysAlreadyThere == 1)
  }

  @Test("keeps a painkiller that was told with an evening in its session")
  func painkillerInTheEvening() throws {
    let sheet = "day,time,pain,painkiller\n2026-03-03,21:00,4,400mg\n2026-03-04,21:00,4,no\n"
    let journal = JournalBuilder(start: start).records
    let merge = try merge(sheet, into: journal)
    let sessions = merge.records.compactMap {
      if case .session(let session) = $0.fact { session } else { nil }
    }
    #expect(sessions == [true, false].map { SessionStart(kind: .stretch, painkiller: $0) })
    #expect(try self.merge(sheet, into: journal + merge.records).records.isEmpty)
  }

  @Test("does not bring back what the runner took back")
  func retracted() throws {
    var journal = JournalBuilder(start: start)
    let first = try merge(text, into: journal.records)
    let wrong = try #require(first.records.last)
    journal.add(.retract(wrong.id), on: 2)
    let again = try merge(text, into: journal.records + first.records)
    #expect(again.records.isEmpty)
  }

  @Test("its mornings come before everything else of their day")
  func order() throws {
    let merge = try merge(text, into: JournalBuilder(start: start).records)
    for record in merge.records where record.fact.type == .morning {
      #expect(record.at.day == record.day)
      for offset in [-600, 0, 600] {
        let noon = Timestamp(day: record.day, hour: 10, minute: 0, offsetMinutes: offset)
        #expect(record.at.isBefore(noon))
      }
    }
  }
}
