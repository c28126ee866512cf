import Foundation
import Testing

extension EndToEnd {
  @Suite("The stand-alone timer counts and says what was held", .needsTmux)
  struct HoldTests {
    @Test func leavingTellsWhatWasHeld() async throws {
      try await Home.lent { home in
        try await home.coach("hold", "1m30", "--sets", "3", "--rest", "15s", "--sides", "both") { screen in
          try await screen.waitFor("Hold")
          try await screen.press("q")
          let ending = try await screen.ending()
          #expect(ending == .exited(0))
          try await screen.waitFor("Nothing was held.")
        }
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }

    @Test func aShortHoldRunsToItsEnd() async throws {
      try await Home.lent { home in
        try await home.coach("hold", "1s", "--mute") { screen in
          let ending = try await screen.ending()
          #expect(ending == .exited(0))
          try await screen.waitFor("Held: 1 s")
        }
      }
    }
  }
}
