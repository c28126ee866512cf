import Testing

extension EndToEnd {
  @Suite("The morning is told in the coach", .needsTmux)
  struct MorningStories {
    @Test func byKeyboardAlone() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo(thisMorning: nil)
        let before = try await home.records().count
        try await home.coach { screen in
          try await screen.waitFor("Morning check")
          try await screen.press("m")
          try await screen.waitFor("how bad was it at worst this morning?")
          try await screen.type("1")
          try await screen.waitFor("[1]")
          try await screen.type("0")
          try await screen.waitFor("[10]")
          try await screen.press("BSpace")
          try await screen.waitUntil("no 10 any more") { rows in !rows.contains { $0.contains("[10]") } }
          try await screen.type("2")
          try await screen.waitFor("[2]")
          try await screen.type("p")
          try await screen.waitFor("p [✓]")
          try await screen.press("Enter")
          try await screen.waitFor("And the right leg?")
          try await screen.press("Enter")
          try await screen.waitFor("Any of these today?")
          #expect(try await home.records().count == before, "written before it was confirmed")
          try await screen.press("Enter")
          try await screen.waitFor("score 2")
          let records = try await home.records()
          #expect(records.count == before + 1)
          #expect(records.last?["type"] as? String == "morning")
          #expect(records.last?["pain"] as? [String: Int] == ["left": 2])
          #expect(records.last?["painkiller"] as? Bool == true)
          #expect(records.last?["day"] as? String == day(ago: 0))
          try await screen.press("q")
          #expect(try await screen.ending() == .exited(0))
        }
      }
    }
  }
}
