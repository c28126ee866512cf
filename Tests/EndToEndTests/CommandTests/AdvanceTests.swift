import Testing

extension EndToEnd {
  @Suite("The next stage is entered when it is offered and accepted")
  struct AdvanceTests {
    @Test func afterAWeekOfCalm() async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "left", "--on", day(ago: 8)])
        for ago in (1...7).reversed() {
          try await home.clamshell(["log", "morning", "1", "--on", day(ago: ago)])
        }
        try await home.clamshell(["log", "morning", "1"])
        try await home.refused("advance", says: "not offered")
        let offered = try await home.clamshell(["log", "walk-check", "1"])
        #expect(offered.output.contains("clamshell advance"))
        let accepted = try await home.clamshell(["advance"])
        #expect(accepted.output.contains("stage 2"))
        let today = try await home.json("today")
        #expect((today["stage"] as? [String: Any])?["number"] as? Int == 2)
        #expect(today["dose"] as? String == "L1")
        #expect(try await home.records().last?["to"] as? Int == 2)
        try await home.refused("advance", says: "already")
      }
    }

    @Test func onAPastDay() async throws {
      try await Home.lent { home in
        try await home.clamshell(["start", "--affected", "left", "--on", day(ago: 9)])
        for ago in (2...8).reversed() {
          try await home.clamshell(["log", "morning", "1", "--on", day(ago: ago)])
        }
        try await home.clamshell(["log", "walk-check", "1", "--on", day(ago: 2), "--at", "19:00"])
        try await home.refused("advance", "--on", day(ago: 2), "--at", "08:00", says: "not offered yet")
        try await home.clamshell(["advance", "--on", day(ago: 2)])
        let today = try await home.json("today", "--as-of", day(ago: 2))
        #expect((today["stage"] as? [String: Any])?["number"] as? Int == 2)
      }
    }
  }
}
