import Foundation
import Testing

extension EndToEnd {
  @Suite("What was done away from the coach is recorded")
  struct LogTests {
    /// A home with a plan that began ten days ago, the left side affected.
    func planned(affected: String = "left", _ story: (Home) async throws -> Void) async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", affected, "--on", day(ago: 10)])
        try await story(home)
      }
    }

    @Test func aMorning() async throws {
      try await planned { home in
        let run = try await home.clamshell(
          ["log", "morning", "2", "--painkiller", "--flag", "giving-way", "--on", day(ago: 1)])
        #expect(run.output.contains("morning 2"))
        let record = try #require(try await home.records().last)
        #expect(record["type"] as? String == "morning")
        #expect(record["pain"] as? [String: Int] == ["left": 2])
        #expect(record["painkiller"] as? Bool == true)
        #expect(record["flags"] as? [String] == ["giving-way"])
        #expect(record["day"] as? String == day(ago: 1))
        #expect(record["at"] as? String == "\(day(ago: 1))T07:00:00+00:00")
      }
    }

    @Test func aMorningOfBothSides() async throws {
      try await planned(affected: "both") { home in
        try await home.refused("log", "morning", "2", says: "--left")
        try await home.clamshell(["log", "morning", "--left", "2", "--right", "1"])
        let record = try #require(try await home.records().last)
        #expect(record["pain"] as? [String: Int] == ["left": 2, "right": 1])
      }
    }

    @Test func theHealthySideMayBeToldToo() async throws {
      try await planned { home in
        try await home.clamshell(["log", "morning", "--right", "1"])
        #expect(try await home.records().last?["pain"] as? [String: Int] == ["right": 1])
      }
    }

    @Test(
      "A time before 04:00 belongs to the night after the day",
      arguments: [("01:30", 1), ("03:59", 1), ("04:00", 2), ("23:30", 2)])
    func timesOfTheNight(time: String, ago: Int) async throws {
      try await planned { home in
        try await home.clamshell(["log", "note", "x", "--on", day(ago: 2), "--at", time])
        let record = try #require(try await home.records().last)
        #expect(record["day"] as? String == day(ago: 2))
        #expect(record["at"] as? String == "\(day(ago: ago))T\(time):00+00:00")
      }
    }

    @Test func aTimeOfAnotherZoneIsKept() async throws {
      try await planned { home in
        try await home.clamshell(
          ["log", "morning", "1", "--on", day(ago: 2), "--at", "07:30"], with: ["TZ": "Asia/Kolkata"])
        #expect(try await home.records().last?["at"] as? String == "\(day(ago: 2))T07:30:00+05:30")
      }
    }

    @Test func aWalkCheck() async throws {
      try await planned { home in
        try await home.clamshell(["log", "walk-check", "1"])
        let record = try #require(try await home.records().last)
        #expect(record["type"] as? String == "walkCheck")
        #expect(record["pain"] as? [String: Int] == ["left": 1])
        #expect(record["painkiller"] == nil)
      }
    }

    @Test func aRunThatWasNotPlannedIsExplained() async throws {
      try await planned { home in
        let run = try await home.clamshell(["log", "run", "--minutes", "20", "--worst", "4"])
        #expect(run.output.contains("Noted: a run of 20 min, worst 4."))
        #expect(run.output.contains("This stage has no running yet, so today does not count as followed."))
        #expect(run.output.contains("It hurt, so the 7 days of rest count from today again."))
      }
    }

    @Test func aRun() async throws {
      try await planned { home in
        try await home.clamshell([
          "log", "run", "--minutes", "20", "--km", "3.5", "--worst", "3", "--hour-after", "1", "--level", "2",
        ])
        let record = try #require(try await home.records().last)
        #expect(record["type"] as? String == "run")
        #expect(record["minutes"] as? Int == 20)
        #expect(record["km"] as? Double == 3.5)
        #expect(record["pain"] as? [String: Int] == ["left": 3])
        #expect(record["hourAfter"] as? [String: Int] == ["left": 1])
        #expect(record["level"] as? Int == 2)
      }
    }

    @Test func aRunOfBothSides() async throws {
      try await planned(affected: "both") { home in
        try await home.clamshell([
          "log", "run", "--minutes", "20", "--left", "3", "--right", "1", "--hour-after", "left=1,right=0",
        ])
        let record = try #require(try await home.records().last)
        #expect(record["pain"] as? [String: Int] == ["left": 3, "right": 1])
        #expect(record["hourAfter"] as? [String: Int] == ["left": 1, "right": 0])
      }
    }

    @Test func otherTraining() async throws {
      try await planned { home in
        let run = try await home.clamshell([
          "log", "activity", "water-running", "--minutes", "40", "--worst", "1", "--hour-after", "0",
          "--painkiller",
        ])
        #expect(run.output.contains("Noted: water running, 40 min, worst 1."), "\(run)")
        let record = try #require(try await home.records().last)
        #expect(record["type"] as? String == "activity")
        #expect(record["what"] as? String == "water-running")
        #expect(record["minutes"] as? Int == 40)
        #expect(record["pain"] as? [String: Int] == ["left": 1])
        #expect(record["hourAfter"] as? [String: Int] == ["left": 0])
        #expect(record["painkiller"] as? Bool == true)
        try await home.refused(
          "log", "activity", "tennis", "--minutes", "40", "--worst", "1", says: "bike, swim, row, elliptical")
        try await home.refused("log", "activity", "bike", "--minutes", "5", code: 64, says: "--worst")
      }
    }

    @Test func aSessionIsOneStoryOfRecords() async throws {
      try await planned { home in
        let told = try await home.json(
          "log", "session", "strength", "--dose", "l1", "--pre", "1", "--score", "clamshell=2", "--score",
          "fire-hydrant=left:1,right:0", "--set", "clamshell=2x12", "--after", "1")
        let records = try await home.records().dropFirst()
        #expect(
          records.map { $0["type"] as? String } == [
            "session", "set", "set", "set", "set", "score", "score", "after", "end",
          ])
        #expect(Set(told["recorded"] as? [String] ?? []) == Set(records.compactMap { $0["id"] as? String }))
        let session = try #require(records.first)
        #expect(session["kind"] as? String == "strength")
        #expect(session["dose"] as? String == "L1")
        #expect(session["pre"] as? [String: Int] == ["left": 1])
        let id = session["id"] as? String
        #expect(records.dropFirst().allSatisfy { $0["session"] as? String == id })
        #expect(Set(records.compactMap { $0["day"] as? String }) == [day(ago: 0)])
        let sets = records.filter { $0["type"] as? String == "set" }
        #expect(
          Set(sets.map { "\($0["side"] ?? "") \($0["set"] ?? "") \($0["reps"] ?? "")" }) == [
            "left 1 12", "right 1 12", "left 2 12", "right 2 12",
          ])
        #expect(records.last?["finished"] as? Bool == true)
      }
    }

    @Test(
      "A session that was broken off says whether pain did it",
      arguments: [
        (["--worst", "7"], "gate"), (["--worst", "2"], "user"), (["--worst", "2", "--sharp"], "gate"),
      ])
    func brokenOff(options: [String], by: String) async throws {
      try await planned { home in
        try await home.clamshell(["log", "session", "strength", "--not-finished"] + options)
        let end = try #require(try await home.records().last)
        #expect(end["type"] as? String == "end")
        #expect(end["finished"] as? Bool == false)
        #expect(end["by"] as? String == by)
      }
    }

    @Test func tiredMuscleIsNotTheInjury() async throws {
      try await planned { home in
        try await home.clamshell(["log", "session", "strength", "--worst", "5", "--muscle"])
        let score = try await home.records().first { $0["type"] as? String == "score" }
        #expect(score?["spot"] as? String == "muscle")
        let why = try await home.json("why")
        #expect((why["days"] as? [[String: Any]])?.last?["class"] as? String == "GREEN")
      }
    }

    @Test func theHourAfterBelongsToTheLastRun() async throws {
      try await planned { home in
        try await home.refused("log", "hour-after", "1", says: "no session")
        try await home.clamshell(["log", "session", "run", "--worst", "1"])
        try await home.clamshell(["log", "hour-after", "3"])
        let records = try await home.records()
        let session = records.first { $0["type"] as? String == "session" }
        let hour = try #require(records.last { $0["type"] as? String == "hourAfter" })
        #expect(hour["session"] as? String == session?["id"] as? String)
        #expect(hour["pain"] as? [String: Int] == ["left": 3])
      }
    }

    @Test func aWarningSignIsRaisedAndCleared() async throws {
      try await planned { home in
        try await home.refused("log", "cleared", "giving-way", says: "not open")
        let raised = try await home.clamshell(["log", "flag", "giving-way", "--on", day(ago: 1)])
        #expect(raised.output.contains("STOP"))
        #expect(try await home.json("today")["plan"] as? String == "REST")
        try await home.clamshell(["log", "cleared", "giving-way", "--on", day(ago: 1)])
        let notice = try await home.json("today")["notice"] as? [String: Any]
        #expect(notice?["kind"] as? String != "STOP")
      }
    }

    @Test func smallThings() async throws {
      try await planned { home in
        try await home.clamshell(["log", "note", "new", "shoes"])
        try await home.clamshell(["log", "booked"])
        try await home.clamshell(["log", "reason", "ill", "--on", day(ago: 1)])
        let records = try await home.records()
        #expect(records.first { $0["type"] as? String == "note" }?["text"] as? String == "new shoes")
        #expect(records.contains { $0["type"] as? String == "booked" })
        #expect(records.first { $0["type"] as? String == "reason" }?["reason"] as? String == "ill")
      }
    }

    @Test(
      "What cannot be is refused, and nothing is written",
      arguments: [
        ["morning", "11"], ["morning", "-1"], ["morning", "abc"], ["morning", "2.5"], ["morning", ""],
        ["morning", "--left", "11"], ["morning", "--left=-1"], ["morning", "2", "--on", "2999-01-01"],
        ["morning", "2", "--on", "yesteryear"], ["morning", "2", "--on", "2020-01-01"],
        ["morning", "2", "--at", "25:00"], ["morning", "2", "--at", "03:59"],
        ["morning", "2", "--at", "noon"],
        ["morning", "2", "--flag", "hurts"], ["walk-check", "11"], ["run", "--minutes", "0", "--worst", "1"],
        ["run", "--minutes", "x", "--worst", "1"], ["run", "--minutes", "20", "--worst", "11"],
        ["run", "--minutes", "20", "--worst", "1", "--level", "8"],
        ["run", "--minutes", "20", "--worst", "1", "--km", "far"],
        ["run", "--minutes", "20", "--worst", "1", "--km", "0"],
        ["run", "--minutes", "20", "--worst", "1", "--km", "300.1"],
        ["run", "--minutes", "1441", "--worst", "1"],
        ["session", "yoga", "--worst", "1"], ["session", "strength", "--worst", "12"],
        ["session", "strength", "--dose", "L4", "--worst", "1"],
        ["session", "strength", "--score", "clamshel=1"], ["session", "strength", "--score", "clamshell"],
        ["session", "strength", "--set", "clamshell=many"], ["note", ""], ["note", "  "],
        ["reason", "lazy"], ["cleared", "hurts"], ["flag", "hurts"],
        ["session", "strength", "--worst", "1", "--on", "2999-01-01"],
      ])
    func badInput(arguments: [String]) async throws {
      try await planned { home in
        let before = home.storeBytes
        let run = try await home.clamshell(["log"] + arguments, exits: 65)
        #expect(run.output == "" && run.errors.hasPrefix("clamshell: "), "\(run)")
        #expect(home.storeBytes == before)
      }
    }

    @Test(
      "Wrong usage is told apart from bad input",
      arguments: [
        ["morning"], ["run", "--worst", "1"], ["run", "--minutes", "20"], ["session"], ["flag"], ["note"],
        ["session", "strength", "--limp"], ["session", "strength", "--sharp"], ["dance"],
        ["session", "strength", "--worst", "1", "--finished", "--not-finished"],
        ["morning", "2", "--left", "1"], ["morning", "2", "--colour", "red"],
      ])
    func wrongUsage(arguments: [String]) async throws {
      try await planned { home in
        let before = home.storeBytes
        let run = try await home.clamshell(["log"] + arguments, exits: 64)
        #expect(run.output == "" && !run.errors.isEmpty)
        #expect(home.storeBytes == before)
      }
    }

    @Test func withoutAPlanNothingIsRecorded() async throws {
      try await Home.lent { home in
        try await home.refused("log", "morning", "2", code: 1, says: "clamshell start")
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }
  }
}
