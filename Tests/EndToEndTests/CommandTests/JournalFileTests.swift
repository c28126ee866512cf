import Foundation
import Testing

extension EndToEnd {
  @Suite("The journal goes out and comes in")
  struct JournalFileTests {
    static let start =
      #"{"id": "00000000-0000-4000-8000-000000000001", "type": "start", "day": "2026-01-01", "#
      + #""at": "2026-01-01T08:00:00+01:00", "protocol": "it-band", "affected": ["left"]}"#

    @Test func toAFileAndBack() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "-"], input: Self.start)
        let text = try await home.clamshell(["export"]).output
        #expect(text.hasSuffix("\n") && text.contains("00000000-0000-4000-8000-000000000001"))
        let file = home.path("journal.jsonl")
        #expect(try await home.clamshell(["export", "--format", "jsonl", file]).output == "")
        #expect(try home.text(of: "journal.jsonl") == text)
        try await home.refused("export", file, code: 1, says: "--force")
        try await home.clamshell(["export", file, "--force"])
        #expect(try await home.clamshell(["export", "-"]).output == text)
      }
    }

    @Test func aFormatThatIsNotThere() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "-"], input: Self.start)
        try await home.refused("export", "--format", "xml", code: 64, says: "jsonl")
      }
    }

    @Test(
      "A bad line is named, and nothing is taken",
      arguments: [
        (#"{"id": "00000000-0000-4000-8000-000000000002"}"#, "line 2"),
        ("not json", "line 2"),
        (start.replacingOccurrences(of: "01\"", with: "02\""), "second start"),
        (start.replacingOccurrences(of: "left", with: "right"), "line 2"),
        (start.replacingOccurrences(of: "+01:00", with: ""), "line 2"),
      ])
    func badLine(line: String, says: String) async throws {
      try await Home.lent { home in
        let text = "\(Self.start)\n\(line)\n"
        try await home.refused("import", "-", says: says, input: text)
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
        try await home.clamshell(["import", "-"], input: Self.start)
        try await home.refused("import", "-", says: says, input: text)
      }
    }

    @Test func aFileThatIsNotThere() async throws {
      try await Home.lent { home in
        try await home.refused("import", home.path("nothing"), code: 1, says: "no such file")
        try await home.refused("export", code: 1, says: "no journal")
        try await home.refused("backup", code: 1, says: "no journal")
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }

    @Test func aBackupIsAWholeStore() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "-"], input: Self.start)
        let text = try await home.clamshell(["export"]).output
        let copy = home.path("copy.sqlite")
        try await home.clamshell(["backup", copy])
        #expect(try await home.clamshell(["export", "--journal", copy]).output == text)
        #expect(try await home.clamshell(["export"], with: ["CLAMSHELL_JOURNAL": copy]).output == text)
        try await home.refused("backup", copy, code: 1, says: "already there")
        try await home.clamshell(["backup", copy, "--force"])
        try await home.clamshell(["backup"])
        let files = try FileManager.default.contentsOfDirectory(atPath: home.path("data/clamshell"))
        #expect(files.contains("journal-\(day(ago: 0)).sqlite"))
      }
    }

    @Test("A store of an older format is brought to the newest, and the command names the copy of it, once")
    func olderFormat() async throws {
      try await Home.lent { home in
        let store = home.path("old.sqlite")
        let sample = "\(SampleJournalTests.folder)/Stores/corrections-version-2.sqlite"
        try FileManager.default.copyItem(atPath: sample, toPath: store)
        let first = try await home.clamshell(["export", "--journal", store])
        #expect(
          first.errors
            == "clamshell: \(store) was brought to the newest format (3, it was 2), with every record. As it was before "
            + "it is kept in \(home.path("old-format-2.sqlite")); delete that when you like.\n")
        #expect(first.output.split(separator: "\n").count == 571)
        let second = try await home.clamshell(["export", "--journal", store])
        #expect(second.errors == "" && second.output == first.output)
      }
    }

    @Test("A record that changed on the disk is named, and never another score")
    func damagedRecord() async throws {
      try await Home.lent { home in
        let id = "00000000-0000-4000-8000-000000000002"
        let morning =
          #"{"id": "\#(id)", "type": "morning", "day": "2026-01-02", "at": "2026-01-02T08:00:00+01:00", "#
          + #""pain": {"left": 1}}"#
        try await home.clamshell(["import", "-"], input: "\(Self.start)\n\(morning)\n")
        var bytes = try Data(contentsOf: URL(filePath: home.journal))
        let score = try #require(bytes.range(of: Data(#""left": 1"#.utf8)))
        bytes[score.upperBound - 1] ^= 1
        try bytes.write(to: URL(filePath: home.journal))
        for command in [["export"], ["why", "--json"]] {
          let run = try await home.clamshell(command, exits: 1)
          #expect(run.output == "")
          #expect(
            run.errors
              == "clamshell: \(home.journal) is damaged (the record \(id) in row 2 is not as it was written). Keep the "
              + "file, and go on from a backup or an export of it.\n")
        }
      }
    }

    @Test(
      "A journal that cannot be used is told, and left alone",
      arguments: [
        ["today"], ["log", "morning", "2"], ["export"], ["import", "-"], ["doctor"], ["start", "-a", "left"],
      ])
    func foreignFile(arguments: [String]) async throws {
      try await Home.lent { home in
        try home.write("this is a letter, not a journal; and it is long enough to be looked at", to: "letter")
        let run = try await home.clamshell(arguments + ["--journal", home.path("letter")], exits: 1)
        #expect((run.errors + run.output).contains("letter"), "\(run)")
        #expect(try home.text(of: "letter").hasPrefix("this is a letter"))
        let folder = try await home.clamshell(arguments + ["--journal", home.folder], exits: 1)
        #expect((folder.errors + folder.output).contains("not a file"), "\(folder)")
      }
    }

    @Test func aReaderThatLeavesIsNoTrap() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/runner.jsonl"])
        let script = "\(try BuiltProgram.path()) export | head -n 1"
        let run = try await home.run("/bin/sh", ["-c", script])
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(!run.errors.contains("Fatal"), "\(run)")
      }
    }
  }
}
