import Foundation
import Testing

extension EndToEnd {
  @Suite("Time that the program did not see is asked about", .needsTmux)
  struct GapStories {
    /// Stops the program for longer than any late wake-up takes. The time itself is what is tested, so it
    /// has to pass.
    private func stop(_ screen: TmuxScreen) async throws {
      screen.send(SIGSTOP)
      let end = ContinuousClock.now + .milliseconds(3300)
      _ = try await firstSight { ContinuousClock.now >= end ? true : nil }
      screen.send(SIGCONT)
    }

    @Test func aSetThatCounts() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        try await home.coach { screen in
          try await screen.beginRoutine()
          try await screen.waitFor("of 10 reps")
          try await stop(screen)
          try await screen.waitFor("The program was asleep for")
          try await screen.waitFor("Did you go on with the set?")
          try await screen.press("y")
          try await screen.waitFor("of 10 reps")
          try await screen.waitUntil("no question") { rows in !rows.contains { $0.contains("asleep") } }
        }
      }
    }

    @Test func aHoldThatIsDoneAgain() async throws {
      try await Home.lent { home in
        try await home.coach("hold", "2m") { screen in
          try await screen.waitFor("Get ready")
          try await screen.press("n")
          try await screen.waitUntil("the hold") { rows in !rows.contains { $0.contains("Get ready") } }
          try await stop(screen)
          try await screen.waitFor("Did you hold on?")
          try await screen.press("n")
          try await screen.waitFor("Get ready")
          try await screen.press("q")
          #expect(try await screen.ending() == .exited(0))
          try await screen.expectGivenBack()
        }
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }
  }
}
