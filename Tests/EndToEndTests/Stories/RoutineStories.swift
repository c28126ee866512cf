import Foundation
import Testing

extension EndToEnd {
  @Suite("A routine runs in a real terminal", .needsTmux)
  struct RoutineStories {
    private func types(_ home: Home) async throws -> [String?] {
      try await home.records().filter { $0["session"] != nil || $0["type"] as? String == "session" }
        .map { $0["type"] as? String }
    }

    @Test func killedItGoesOnAtTheNextSet() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        let quick = try home.quickClamshell()
        try await home.coach("--exercises", quick) { screen in
          try await screen.beginRoutine()
          // The sets are done by themselves, and on disk before their successor is announced.
          try await screen.waitFor("Now the right side")
          screen.send(SIGKILL)
          #expect(try await screen.ending() == .signalled(SIGKILL))
        }
        #expect(try await types(home) == ["session", "set", "set"])
        let set = try #require(try await home.records().last)
        #expect(set["exercise"] as? String == "clamshell")
        #expect(set["side"] as? String == "left")
        #expect(set["set"] as? Int == 2)
        #expect(set["reps"] as? Int == 1)

        try await home.coach("--exercises", quick) { screen in
          try await screen.waitFor("Your routine was left in the middle.")
          try await screen.waitFor("It goes on at set 1 of 2 of Clamshell, right")
          try await screen.press("Enter")
          try await screen.waitFor("Get ready")
          try await screen.waitFor("Set 1 of 2   right side")
          try await screen.press("n")
          try await screen.waitFor("Set 2 of 2")
          try await screen.press("q")
          try await screen.waitFor("Leave the routine?")
          try await screen.press("x")
          try await screen.waitFor("Closed for today. What you did is saved.")
          #expect(try await types(home) == ["session", "set", "set", "set", "end"])
          let end = try #require(try await home.records().last)
          #expect(end["finished"] as? Bool == false)
          #expect(end["by"] as? String == "user")
          try await screen.press("q")
          #expect(try await screen.ending() == .exited(0))
        }
      }
    }

    @Test func aSetLeftWithAKeyKeepsItsRepetitions() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        // On the smallest screen the phases of a repetition are plain words.
        try await home.coach(size: TmuxScreen.Size(columns: 40, rows: 12)) { screen in
          try await screen.beginRoutine()
          try await screen.waitFor("lower")
          try await screen.waitFor("lift")
          try await screen.press("n")
          try await screen.waitFor("Set 2 of 2   left side")
          let set = try #require(try await home.records().last)
          #expect(set["type"] as? String == "set")
          #expect(set["reps"] as? Int == 1)
        }
      }
    }

    @Test(
      "A signal to end gives the terminal back and keeps what was done", arguments: [SIGTERM, SIGINT, SIGHUP])
    func signalToEnd(signal: Int32) async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        let quick = try home.quickClamshell()
        try await home.coach("--exercises", quick) { screen in
          try await screen.beginRoutine()
          try await screen.waitFor("Now the right side")
          screen.send(signal)
          #expect(try await screen.ending() == .exited(0))
          try await screen.expectGivenBack()
          let rows = try await screen.rows()
          let left = rows.filter { !$0.isEmpty }
          #expect(left == [])
        }
        #expect(try await types(home) == ["session", "set", "set"])
        try await home.coach("--exercises", quick) { screen in
          try await screen.waitFor("Your routine was left in the middle.")
        }
      }
    }

    @Test func theWindowClosedKeepsWhatWasDone() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        let quick = try home.quickClamshell()
        try await home.coach("--exercises", quick) { screen in
          try await screen.beginRoutine()
          try await screen.waitFor("Now the right side")
          try await screen.closeTerminal()
          try await screen.waitUntilGone()
        }
        #expect(try await types(home) == ["session", "set", "set"])
      }
    }
  }
}
