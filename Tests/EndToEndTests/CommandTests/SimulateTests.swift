import Foundation
import TestSupport
import Testing

extension EndToEnd {
  @Suite("The plan is played forward, and nothing of it is recorded")
  struct SimulateTests {
    @Test func fromAnEmptyJournal() async throws {
      try await Home.lent { home in
        let played = try await home.json("simulate", "--mornings", "2,1,1,0", "--worst", "1", "--days", "60")
        let stages = try #require(played["stages"] as? [[String: Any]])
        #expect(stages.map { $0["stage"] as? Int } == [1, 2, 3, 4])
        #expect(
          stages.map { $0["from"] as? String } == [day(ago: 0), day(ago: -7), day(ago: -21), day(ago: -42)])
        #expect((played["days"] as? [Any])?.count == 60)
        #expect(!FileManager.default.fileExists(atPath: home.journal))
        let text = try await home.clamshell(["simulate", "--mornings", "2,1,1,0", "--days", "60"]).output
        #expect(text.contains("Activate") && text.contains("after 7 days") && text.contains("Nothing of it"))
      }
    }

    @Test func painHoldsTheStages() async throws {
      try await Home.lent { home in
        let played = try await home.json("simulate", "--mornings", "4", "--days", "40")
        #expect((played["stages"] as? [[String: Any]])?.map { $0["stage"] as? Int } == [1])
        let last = try #require((played["days"] as? [[String: Any]])?.last)
        #expect(last["notice"] as? String == "SEEK_CARE")
      }
    }

    @Test func fromAJournalOfJSONLines() async throws {
      try await Home.lent { home in
        let file = "\(SampleJournalTests.folder)/runner-calm.jsonl"
        let played = try await home.json("simulate", file, "--days", "120")
        try await home.clamshell(["import", file])
        let whole = try await home.json("why")
        let lived = try #require(whole["days"] as? [[String: Any]])
        let days = try #require(played["days"] as? [[String: Any]])
        let first = try #require(days.first?["day"] as? String)
        let reached = try #require(days.last?["stage"] as? Int)
        #expect(reached == 5)
        // It begins on the day after the file's last.
        let records = try await home.records()
        let lastTold = try #require(records.compactMap { $0["day"] as? String }.max())
        #expect(first > lastTold && lived.contains { $0["day"] as? String == first })
      }
    }

    /// A file of mornings alone: the plan begins with them, or they come on top of the plan that there is.
    @Test func fromMorningsAlone() async throws {
      try await Home.lent { home in
        let mornings = [4, 3, 2, 1].enumerated().map { index, score in
          "{\"id\":\"00000000-0000-4000-8000-00000000000\(index)\",\"type\":\"morning\","
            + "\"day\":\"2026-03-0\(index + 1)\",\"at\":\"2026-03-0\(index + 1)T07:00:00+01:00\","
            + "\"pain\":{\"right\":\(score)}}"
        }
        try home.write(mornings.joined(separator: "\n"), to: "mornings.jsonl")
        let played = try await home.json("simulate", home.path("mornings.jsonl"), "--days", "10")
        let days = try #require(played["days"] as? [[String: Any]])
        #expect(days.first?["day"] as? String == "2026-03-05")
        let stages = try #require(played["stages"] as? [[String: Any]])
        #expect(stages.map { $0["from"] as? String } == ["2026-03-05", "2026-03-08"])
      }
    }

    @Test func whatCannotBeMeantIsRefused() async throws {
      try await Home.lent { home in
        try await home.refused("simulate", "--mornings", "2,11", says: "11")
        try await home.refused("simulate", "--mornings", "", says: "score")
        try await home.refused("simulate", "--mornings", "noisy:1-2", says: "noisy:1-2:0.3")
        try await home.refused("simulate", "--mornings", "noisy:1-2:1.5", says: "0 to 1")
        try await home.refused("simulate", "--mornings", "noisy:1-11:0.5", says: "11")
        try await home.refused("simulate", "--seed", "3", code: 64, says: "--seed")
        try await home.refused("simulate", "--worst", "x", says: "x")
        try await home.refused("simulate", "--days", "0", says: "--days")
        try await home.refused("simulate", home.path("none.jsonl"), code: 1, says: "none.jsonl")
        try home.write("{\"id\": 3}\n", to: "broken.jsonl")
        try await home.refused("simulate", home.path("broken.jsonl"), says: "broken.jsonl")
      }
    }
  }
}
