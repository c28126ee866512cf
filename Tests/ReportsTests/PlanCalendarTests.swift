import RehabCore
import TestSupport
import Testing

@testable import Reports

@Suite("The days ahead as a calendar")
struct PlanCalendarTests {
  private func text(_ history: GateHistory, days: Int = 14, at moment: Timestamp = Samples.now) throws
    -> String
  {
    PlanCalendar(
      history, try ShippedContent.library(), morning: WallTime(hour: 7, minute: 5),
      session: WallTime(hour: 18, minute: 0), days: days, writtenAt: moment
    ).text
  }

  /// The lines as they were before they were folded.
  private func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  private func values(_ name: String, _ text: String) -> [String] {
    unfolded(text).filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
  }

  @Test("is in short lines, closed in their order, with one UID an event", arguments: Samples.telling)
  func isWellFormed(name: String) throws {
    let text = try text(try Samples.history(name))
    #expect(
      text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.hasSuffix("END:VCALENDAR\r\n"))
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
    }
    var open: [String] = []
    for line in unfolded(text) {
      if line.hasPrefix("BEGIN:") { open.append(String(line.dropFirst(6))) }
      if line.hasPrefix("END:") { #expect(open.popLast() == String(line.dropFirst(4))) }
    }
    let uids = values("UID", text)
    #expect(open.isEmpty && Set(uids).count == uids.count && !uids.isEmpty)
    #expect(uids.count == unfolded(text).count { $0 == "BEGIN:VEVENT" })
  }

  @Test("keeps the UID of a day, and a newer file has the higher revision")
  func updates() throws {
    let history = try Samples.history("demo", isRunning: true)
    let later = Timestamp(seconds: Samples.now.seconds + 3600, offsetMinutes: 60)
    let (old, new) = (try text(history), try text(history, at: later))
    #expect(values("UID", old) == values("UID", new))
    let revisions = try [old, new].map { try #require(values("SEQUENCE", $0).first.flatMap { Int($0) }) }
    #expect(revisions[0] < revisions[1])
    #expect(values("DTSTAMP", old).first == "20260304T083000Z")
  }

  @Test("plans rest where a flare changed the plan, under the same UID")
  func restAfterAFlare() throws {
    var journal = JournalBuilder.sixWeeks(through: 24)
    let calm = try #require(journal.history(try ShippedContent.rehabProtocol(), on: 24))
    journal.morning(4, on: 25)
    let flared = try #require(journal.history(try ShippedContent.rehabProtocol(), on: 25))
    let day = "plan-\((journal.start + 26).basic)"
    let before = try #require(event(day, try text(calm)))
    let after = try #require(event(day, try text(flared)))
    #expect(before.contains { $0.hasPrefix("DTSTART:") && $0.hasSuffix("T180000") })
    #expect(after.contains("DTSTART;VALUE=DATE:\((journal.start + 26).basic)"))
    #expect(after.contains("SUMMARY:Rest"))
    #expect(before.first { $0.hasPrefix("UID") } == after.first { $0.hasPrefix("UID") })
    #expect(!after.contains("BEGIN:VALARM"))
  }

  @Test("does not remind of a morning that is told")
  func todaysMorning() throws {
    let history = try Samples.history("demo", isRunning: true)
    let uids = values("UID", try text(history, days: 2))
    #expect(
      uids.map { $0.prefix(16) }
        == ["plan-20260304-", "morning-20260305", "plan-20260305-"].map { uid in
          Substring(uids.first { $0.hasPrefix(uid) }?.prefix(16) ?? "")
        })
  }

  @Test("folds between characters and escapes what has a meaning")
  func folding() {
    let words = String(repeating: "Größe, 💡; \\ \n", count: 12)
    let line = CalendarLine("DESCRIPTION", words: words).text
    for part in line.utf8.split(separator: UInt8(ascii: "\n")) {
      #expect(String(validating: part, as: UTF8.self) != nil && part.count <= 76)
    }
    #expect(
      line.replacing("\r\n ", with: "")
        == "DESCRIPTION:" + String(repeating: "Größe\\, 💡\\; \\\\ \\n", count: 12) + "\r\n")
  }

  private func event(_ uid: String, _ text: String) -> [String]? {
    unfolded(text).split(separator: "BEGIN:VEVENT").map(Array.init)
      .first { lines in lines.contains { $0.hasPrefix("UID:\(uid)") } }
  }
}
