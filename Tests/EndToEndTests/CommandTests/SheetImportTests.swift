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
