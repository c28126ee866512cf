import Foundation
import Testing

extension EndToEnd {
  @Suite("A plan is begun in the coach", .needsTmux)
  struct FirstRunStories {
    @Test func byKeyboardAloneToToday() async throws {
      try await Home.lent { home in
        try await home.coach { screen in
          try await screen.waitFor("Clamshell, a coach that lives in your shell")
          try await screen.press("Enter")
          try await screen.waitFor("Page 1 of 2. Enter: the next page.")
          try await screen.press("Enter")
          try await screen.waitFor("Page 2 of 2. Enter: none of these 17.")
          try await screen.press("Enter")
          try await screen.waitFor("Which side hurts?")
          try await screen.press("Down", "Down", "Enter")
          try await screen.waitFor("Where does it hurt?")
          try await screen.press("Down", "Enter")
          try await screen.waitFor("Since when?")
          try await screen.press("1", "Enter")
          try await screen.waitFor("How is it when you run?")
          try await screen.press("3", "Enter")
          try await screen.waitFor("Your longest run of the last 30 days?")
          try await screen.type("30")
          try await screen.waitFor("30")
          try await screen.press("Enter")
          try await screen.waitFor("What comes next: stage 1, Rest")
          try await screen.press("Enter")
          try await screen.waitFor("It hurts: right, outer knee.")
          #expect(!FileManager.default.fileExists(atPath: home.path("data")), "written before it was begun")
          try await screen.press("Enter")
          try await screen.waitFor("Stage 1, Rest, day 0")
          let records = try await home.records()
          #expect(records.map { $0["type"] as? String } == ["start"])
          #expect(records.first?["affected"] as? [String] == ["right"])
          #expect(records.first?["location"] as? String == "knee")
          #expect(records.first?["grade"] as? Int == 3)
          #expect(records.first?["longestRunMinutes"] as? Int == 30)
          #expect(records.first?["day"] as? String == day(ago: 0))
          try await screen.press("q")
          #expect(try await screen.ending() == .exited(0))
          try await screen.expectGivenBack()
        }
      }
    }

    @Test("Leaving halfway writes nothing at all", arguments: ["q", "C-c", "SIGTERM", "the window closed"])
    func leavingHalfway(way: String) async throws {
      try await Home.lent { home in
        try await home.coach { screen in
          try await screen.waitFor("Clamshell, a coach that lives in your shell")
          try await screen.press("Enter")
          try await screen.waitFor("Page 1 of 2. Enter: the next page.")
          try await screen.press("Enter")
          try await screen.waitFor("Page 2 of 2. Enter: none of these 17.")
          try await screen.press("Enter")
          try await screen.waitFor("Which side hurts?")
          switch way {
          case "SIGTERM": screen.send(SIGTERM)
          case "the window closed": try await screen.closeTerminal()
          default: try await screen.press(way)
          }
          try await screen.waitUntilGone()
        }
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }
  }
}
