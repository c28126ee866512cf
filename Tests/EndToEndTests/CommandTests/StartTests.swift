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
