import Foundation
import Testing

extension EndToEnd {
  @Suite("A plan is begun from the command line")
  struct StartTests {
    @Test func everythingThatIsToldIsRecorded() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell([
          "start", "--affected", "left", "--location", "knee", "--grade", "3", "--onset", day(ago: 40),
          "--longest-run", "45", "--on", day(ago: 3), "--at", "09:15",
        ])
        #expect(run.output.contains("Welcome"))
        let records = try await home.records()
        #expect(records.count == 1)
        let start = try #require(records.first)
        #expect(start["type"] as? String == "start")
        #expect(start["day"] as? String == day(ago: 3))
        #expect(start["at"] as? String == "\(day(ago: 3))T09:15:00+00:00")
        #expect(start["protocol"] as? String == "it-band")
        #expect(start["affected"] as? [String] == ["left"])
        #expect(start["grade"] as? Int == 3)
        #expect(start["location"] as? String == "knee")
        #expect(start["onset"] as? String == day(ago: 40))
        #expect(start["longestRunMinutes"] as? Int == 45)
      }
    }

    @Test(arguments: [("both", ["left", "right"]), ("left,right", ["left", "right"]), ("right", ["right"])])
    func sides(written: String, sides: [String]) async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "-a", written])
        let start = try #require(try await home.records().first)
        #expect(start["affected"] as? [String] == sides)
      }
    }

    @Test func aWarningSignStopsThePlanFromTheStart() async throws {
      try await Home.lent { home in
        let recorded = try await home.json(
          "start", "--affected", "left", "--flag", "calf-swelling", "--flag", "giving-way")
        #expect((recorded["recorded"] as? [String])?.count == 2)
        let today = try await home.json("today")
        let notice = try #require(today["notice"] as? [String: Any])
        #expect(notice["kind"] as? String == "STOP")
        #expect(notice["level"] as? String == "U")
        #expect(today["plan"] as? String == "REST")
      }
    }

    @Test func aSecondStartIsRefused() async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "left"])
        try await home.refused("start", "--affected", "right", says: "--journal")
      }
    }

    @Test("a corrected start is a retraction and another start, both of the old one's day; all else stays")
    func corrected() async throws {
      try await Home.lent { home in
        try await home.clamshell([
          "start", "--affected", "left", "--grade", "3", "--longest-run", "45", "--on", day(ago: 3), "--at",
          "09:15",
        ])
        try await home.clamshell(["log", "morning", "2"])
        let told = try #require(try await home.records().first)
        let run = try await home.clamshell([
          "start", "--correct", "--affected", "right", "--location", "knee",
        ])
        #expect(run.output.contains("the start, right, outer knee."))
        let records = try await home.records()
        // Both starts are of one instant, and their names decide which of them is written first.
        #expect(records.map { $0["type"] as? String } == ["start", "start", "retract", "morning"])
        let retract = try #require(records.first { $0["type"] as? String == "retract" })
        let old = try #require(records.first { $0["id"] as? String == told["id"] as? String })
        let new = try #require(
          records.first { $0["type"] as? String == "start" && $0["id"] as? String != told["id"] as? String })
        #expect(isEqual(old, told))
        #expect(retract["record"] as? String == told["id"] as? String)
        #expect(retract["day"] as? String == day(ago: 3) && new["day"] as? String == day(ago: 3))
        #expect(new["affected"] as? [String] == ["right"] && new["location"] as? String == "knee")
        #expect(new["grade"] as? Int == 3 && new["longestRunMinutes"] as? Int == 45)
        #expect(new["at"] as? String == old["at"] as? String)
        #expect(try await home.json("today")["affected"] as? [String] == ["right"])
        let before = try await home.records().count
        try await home.refused(
          "start", "--correct", "--affected", "right", says: "nothing is to be corrected")
        try await home.refused("start", "--correct", "--onset", day(ago: 1), says: "Give an earlier day")
        for options in [["--flag", "giving-way"], ["--on", day(ago: 1)], ["--anew"], []] {
          try await home.clamshell(["start", "--correct"] + options, exits: 64)
        }
        #expect(try await home.records().count == before)
      }
    }

    @Test("a plan is begun anew, and what was there is kept in a backup that is named")
    func anew() async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "left", "--on", day(ago: 5)])
        try await home.clamshell(["log", "morning", "4"])
        let old = try await home.records()
        for number in 1...2 {
          let run = try await home.clamshell(["start", "--anew", "--affected", "right"])
          let suffix = number == 1 ? "" : "-2"
          let backup = home.journal.replacingOccurrences(
            of: ".sqlite", with: "-\(day(ago: 0))\(suffix).sqlite")
          #expect(run.output.contains("What was recorded until now is kept in \(backup)."))
          let kept = try await home.clamshell(["export", "--format", "jsonl", "--journal", backup])
          #expect(kept.output.split(separator: "\n").count == (number == 1 ? old.count : 1))
        }
        let records = try await home.records()
        #expect(records.map { $0["type"] as? String } == ["start"])
        #expect(records.first?["affected"] as? [String] == ["right"])
        let today = try await home.json("today")
        #expect((today["stage"] as? [String: Any])?["dayOfStage"] as? Int == 0)
        #expect(try await home.clamshell(["doctor"]).output.contains("[x] Journal"))
      }
    }

    @Test("a plan that begins in the future is said by every command, with the way out")
    func begunAhead() async throws {
      try await Home.lent { home in
        let line =
          #"{"id":"6f0c9a52-0d3c-4d6e-8a55-0a3f5a6c1b11","type":"start","day":"2136-01-05","#
          + #""at":"2136-01-05T08:00:00+00:00","protocol":"it-band","affected":["left"]}"#
        try home.write("\(line)\n", to: "ahead.jsonl")
        try await home.clamshell(["import", home.path("ahead.jsonl")])
        for command in [["today"], ["review"], ["why"], ["log", "morning", "2"], ["doctor"]] {
          let run = try await home.clamshell(command, exits: 1)
          let told = run.output + run.errors
          #expect(told.contains("The plan begins on Thu 5 Jan 2136, and today is"), "\(command)")
          #expect(told.contains("'clamshell start --anew --affected left'"), "\(command)")
        }
        try await home.clamshell(["start", "--anew", "--affected", "left"])
        #expect(try await home.clamshell(["doctor"]).output.contains("1 record, all of them sound"))
      }
    }

    @Test("records of days to come are named by doctor")
    func recordsAhead() async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "left"])
        let line =
          #"{"id":"6f0c9a52-0d3c-4d6e-8a55-0a3f5a6c1b12","type":"note","day":"2136-01-05","#
          + #""at":"2136-01-05T08:00:00+00:00","text":"a wrong clock"}"#
        try home.write("\(line)\n", to: "ahead.jsonl")
        try await home.clamshell(["import", home.path("ahead.jsonl")])
        let run = try await home.clamshell(["doctor"], exits: 1)
        #expect(run.output.contains("1 record is of days to come, from Thu 5 Jan 2136 on"))
        try await home.clamshell(["today"])
      }
    }

    @Test(arguments: [
      ["--affected", "middle"], ["--affected", ""], ["--affected", "left", "--grade", "5"],
      ["--affected", "left", "--grade", "two"], ["--affected", "left", "--location", "ankle"],
      ["--affected", "left", "--onset", "2026-02-30"], ["--affected", "left", "--onset", "2999-01-01"],
      ["--affected", "left", "--on", "2999-01-01"], ["--affected", "left", "--longest-run", "-5"],
      ["--affected", "left", "--longest-run", "601"],
      ["--affected", "left", "--flag", "calf-sweling"],
    ])
    func badInputMakesNoJournal(options: [String]) async throws {
      try await Home.lent { home in
        let run = try await home.clamshell(["start"] + options, exits: 65)
        #expect(run.errors.hasPrefix("clamshell: "))
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }

    @Test func theStoreIsForItsOwnerAlone() async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "left"])
        func mode(_ path: String) throws -> Int? {
          try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(home.journal) == 0o600)
        #expect(try mode(home.path("data/clamshell")) == 0o700)
      }
    }
  }
}
