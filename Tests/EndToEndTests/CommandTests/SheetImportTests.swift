import Foundation
import Testing

extension EndToEnd {
  @Suite("Scores come in from a spreadsheet")
  struct SheetImportTests {
    private func lentPlan(_ body: (Home) async throws -> Void) async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "left", "--on", day(ago: 10)])
        try await body(home)
      }
    }

    private var sheet: String { "Day;Morning;Worst\n\(day(ago: 3));3;2\n\(day(ago: 2));2;\n" }

    @Test func aDryRunShowsAndRecordsNothing() async throws {
      try await lentPlan { home in
        let before = home.storeBytes
        let run = try await home.clamshell(["import", "--dry-run", "-"], input: sheet)
        #expect(run.output.contains("\(day(ago: 3))  morning 3, worst 2"))
        #expect(run.output.contains("Nothing was recorded"))
        #expect(home.storeBytes == before)
        let document = try await home.clamshell(["import", "--dry-run", "--json", "-"], input: sheet).output
        #expect(document.contains("\"dryRun\":true") && document.contains("\"added\":5"))
      }
    }

    @Test func importingTwiceAddsNothing() async throws {
      try await lentPlan { home in
        try home.write(sheet, to: "scores.csv")
        let first = try await home.clamshell(["import", home.path("scores.csv")]).output
        #expect(first.contains("Recorded 2 days."))
        let text = try await home.clamshell(["export"]).output
        let second = try await home.clamshell(["import", home.path("scores.csv")]).output
        #expect(second.contains("Recorded 0 days. 2 days were there already."))
        #expect(try await home.clamshell(["export"]).output == text)
      }
    }

    @Test func anotherScoreOfADayIsToldAndNotTaken() async throws {
      try await lentPlan { home in
        try await home.clamshell(["log", "morning", "5", "--on", day(ago: 3)])
        let run = try await home.clamshell(["import", "-"], input: sheet)
        #expect(
          run.output.contains("Line 2: \(day(ago: 3)) has a morning of 5 already, and the file says 3."))
        let records = try await home.records()
        #expect(records.filter { $0["type"] as? String == "morning" }.count == 2)
      }
    }

    @Test func oneBadLineAndNothingIsTaken() async throws {
      try await lentPlan { home in
        try await home.refused(
          "import", "-", says: "line 4, column B (Morning)", input: sheet + "\(day(ago: 1));x;\n")
        try await home.refused("import", "-", says: "can be", input: "day,morning\n03/04/2025,1\n")
        try await home.clamshell(
          ["import", "--dates", "day-first", "-"], input: "day,morning\n03/04/2025,1\n")
      }
    }

    @Test func anEveningIsNeverAMorning() async throws {
      try await lentPlan { home in
        let diary =
          "Date,Time,Ouch,Note\n\(day(ago: 3)),21:30,4,\n\(day(ago: 2)),07:00,2,stiff\n,,,\n\(day(ago: 1)),,NA,\n"
        try await home.refused(
          "import", "-", says: "Found: A (Date), B (Time), C (Ouch), D (Note).", input: diary)
        let run = try await home.clamshell(
          ["import", "--dry-run", "--column", "morning=Ouch", "-"], input: diary)
        #expect(
          run.output.hasPrefix(
            "  \(day(ago: 3))  worst 4\n  \(day(ago: 2))  morning 2\nThis would record 2 days."))
        #expect(
          run.output.contains("1 line without a score was passed over (line 5).\nNot read: the column Note."))
        let document = try await home.clamshell(
          ["import", "--json", "--column", "morning=c", "-"], input: diary
        ).output
        #expect(document.contains(#""leftOut":["Note","line 5"]"#))
        let types = try await home.records().compactMap { $0["type"] as? String }
        #expect(types.sorted() == ["after", "end", "morning", "session", "start"])
      }
    }

    @Test func ourOwnTableOfTwoLegsComesBackIn() async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "both", "--on", day(ago: 10)])
        try await home.clamshell(["log", "morning", "--left", "2", "--right", "1", "--on", day(ago: 9)])
        try await home.clamshell(["export", "--format", "csv", home.path("tables")])
        let other = ["CLAMSHELL_JOURNAL": home.path("other.sqlite")]
        try await home.clamshell(["start", "--affected", "both", "--on", day(ago: 10)], with: other)
        let run = try await home.clamshell(["import", home.path("tables/days.csv")], with: other)
        #expect(run.output.contains("Recorded 1 day.") && run.output.contains("worst"))
        let told = try await home.clamshell(
          ["import", "--dry-run", home.path("tables/days.csv")], with: other
        ).output
        #expect(told.contains("This would record 0 days. 1 day was there already."))
      }
    }

    @Test func aJournalIsKnownByItsFirstByte() async throws {
      try await Home.lent { home in
        try home.write("\u{FEFF}\n  " + JournalFileTests.start + "\n", to: "journal.csv")
        let run = try await home.clamshell(["import", home.path("journal.csv")])
        #expect(run.output.contains("Imported 1 record."))
        try home.write(sheet, to: "scores.jsonl")
        #expect(
          try await home.clamshell(["import", "--dry-run", home.path("scores.jsonl")]).output.contains(
            "This would record 2 days."))
        try await home.refused(
          "import", "--column", "morning=B", home.path("journal.csv"), code: 64,
          says: "JSON Lines have no columns")
        try await home.refused(
          "import", "--column", "pain", "-", says: "--column morning=\"Pain Level\"", input: sheet)
      }
    }

    @Test func whatHasNoEndEndsWithItsBound() async throws {
      try await lentPlan { home in
        try await home.refused(
          "import", "/dev/zero", says: "/dev/zero has more than 300 MB, which is more than is read.")
      }
    }

    @Test func withoutAPlanNobodyKnowsTheLeg() async throws {
      try await Home.lent { home in
        try await home.refused("import", "-", code: 1, says: "which leg", input: sheet)
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }

    @Test func aJournalCanBeRehearsedToo() async throws {
      try await Home.lent { home in
        let demo = try await home.clamshell(["demo", "--print"]).output
        let run = try await home.clamshell(["import", "--dry-run", "-"], input: demo)
        #expect(run.output.contains("This would import") && run.output.contains("Nothing was recorded"))
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }
  }
}
