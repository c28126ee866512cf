import Foundation
import Testing

extension EndToEnd {
  @Suite("The journal goes out to other programs")
  struct ExportTests {
    private func lentDemo(_ body: (Home) async throws -> Void) async throws {
      try await Home.lent { home in
        let demo = try await home.clamshell(["demo", "--print"]).output
        try await home.clamshell(["import", "-"], input: demo)
        try await body(home)
      }
    }

    @Test(
      "Each format goes to standard output, and to a file that is replaced only with --force",
      arguments: [
        ("html", "<!DOCTYPE html>"), ("fhir", "\"resourceType\""), ("ics", "BEGIN:VCALENDAR"),
      ])
    func formats(format: String, part: String) async throws {
      try await lentDemo { home in
        let text = try await home.clamshell(["export", "-f", format]).output
        #expect(text.contains(part))
        let file = home.path("out.\(format)")
        try await home.clamshell(["export", "-f", format, file])
        #expect(try home.text(of: "out.\(format)").contains(part))
        try await home.refused("export", "-f", format, file, code: 1, says: "--force")
      }
    }

    @Test func tablesGoIntoAFolderOrOneByOne() async throws {
      try await lentDemo { home in
        try await home.refused("export", "-f", "csv", code: 64, says: "--table")
        try await home.clamshell(["export", "-f", "csv", home.path("tables")])
        let names = try FileManager.default.contentsOfDirectory(atPath: home.path("tables")).sorted()
        #expect(
          names
            == ["activities", "days", "events", "notes", "runs", "scores", "sessions", "sets"].map {
              $0 + ".csv"
            })
        try await home.refused(
          "export", "-f", "csv", home.path("tables"), code: 1, says: "nothing was written")
        try await home.clamshell(["export", "-f", "csv", home.path("tables"), "--force"])
        let sets = try await home.clamshell(["export", "-f", "csv", "--table", "sets"]).output
        #expect(sets == (try home.text(of: "tables/sets.csv")))
        try await home.refused("export", "-f", "csv", "--table", "sheets", says: "days")
        // What was written comes in again, and says nothing new.
        let again = try await home.json("import", home.path("tables/days.csv"))
        #expect(again["added"] as? Int == 0 && again["alreadyThere"] as? Int == 41)
      }
    }

    @Test func theCalendarAsksWhen() async throws {
      try await lentDemo { home in
        let text = try await home.clamshell(
          ["export", "-f", "ics", "--days", "3", "--morning", "6:45", "--session", "20:30"]
        ).output
        #expect(text.contains("T064500\r\n") && text.contains("T203000\r\n"))
        #expect(text.components(separatedBy: "UID:plan-").count == 4)
        try await home.refused("export", "-f", "ics", "--morning", "25:00", says: "HH:MM")
        try await home.refused("export", "-f", "ics", "--days", "0", says: "--days")
      }
    }

    @Test(
      "An option that would do nothing is refused",
      arguments: [
        ["-f", "html", "--table", "sets"], ["-f", "jsonl", "--as-of", "2026-01-01"],
        ["-f", "fhir", "--days", "3"],
        ["-f", "csv", "--from", "2026-01-01", "x"],
      ])
    func meaningless(options: [String]) async throws {
      try await Home.lent { home in
        let run = try await home.clamshell(["export"] + options, exits: 64)
        #expect(run.errors.contains("not for"))
      }
    }

    @Test func withoutAPlanThereIsNothingToReport() async throws {
      try await Home.lent { home in
        for format in ["html", "fhir", "ics"] {
          try await home.refused("export", "-f", format, code: 1, says: "There is no plan")
        }
      }
    }
  }
}
