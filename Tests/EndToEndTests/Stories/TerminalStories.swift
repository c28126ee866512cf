import Foundation
import Testing

extension EndToEnd {
  @Suite("The coach fits its terminal", .needsTmux)
  struct TerminalStories {
    /// Waits until the whole screen is drawn at this height: the text is there, and the keys in the last row.
    private func waitFor(
      _ text: String, keys: String, rows height: Int, on screen: TmuxScreen
    ) async throws {
      try await screen.waitUntil("“\(text)” and “\(keys)” on \(height) rows") { rows in
        rows.count == height && rows.contains { $0.contains(text) } && rows[height - 1].contains(keys)
      }
    }

    private func waitForTooSmall(columns: Int, rows height: Int, on screen: TmuxScreen) async throws {
      let rows = try await screen.waitUntil("one sentence") { rows in
        rows.count == height && rows.count { !$0.isEmpty } == 1
      }
      let sentence = rows.first { !$0.isEmpty } ?? ""
      #expect(sentence.contains("40x12") && sentence.contains("\(columns)x\(height)"), "it says: \(sentence)")
    }

    @Test func todayFollowsItsSize() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        try await home.coach { screen in
          try await waitFor("Stage 2, Activate, day 1", keys: "Enter next", rows: 24, on: screen)
          try await screen.resize(columns: 120, rows: 40)
          try await waitFor("Stage 2, Activate, day 1", keys: "Enter next", rows: 40, on: screen)
          try await screen.resize(columns: 40, rows: 12)
          try await waitFor("Stage 2, day 1, dose L1", keys: "Enter next", rows: 12, on: screen)
          try await screen.resize(columns: 30, rows: 8)
          try await waitForTooSmall(columns: 30, rows: 8, on: screen)
          try await screen.resize(columns: 80, rows: 24)
          try await waitFor("Stage 2, Activate, day 1", keys: "Enter next", rows: 24, on: screen)
          try await screen.press("q")
          #expect(try await screen.ending() == .exited(0))
        }
      }
    }

    @Test func aRoutineFollowsItsSizeAndGoesOn() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        try await home.coach { screen in
          try await screen.beginRoutine()
          try await screen.resize(columns: 120, rows: 40)
          try await waitFor("Exercise 1 of 4", keys: "Space pause", rows: 40, on: screen)
          try await screen.resize(columns: 40, rows: 12)
          try await waitFor("of 10 reps", keys: "Space pause", rows: 12, on: screen)
          try await screen.resize(columns: 30, rows: 8)
          try await waitForTooSmall(columns: 30, rows: 8, on: screen)
          try await screen.resize(columns: 80, rows: 24)
          try await waitFor("Set 1 of 2   left side, the sore one", keys: "Space pause", rows: 24, on: screen)
          try await screen.waitFor("of 10 reps")
        }
      }
    }

    @Test(
      "Colours are there unless NO_COLOR says otherwise",
      arguments: [("1", false), ("", true), (nil, true)] as [(String?, Bool)])
    func colors(noColor: String?, areThere: Bool) async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        try await home.coach(with: ["NO_COLOR": noColor]) { screen in
          try await screen.waitFor("Stage 2, Activate, day 1")
          try await screen.waitUntilQuiet()
          #expect(try await screen.colorCodes().isEmpty != areThere)
          try await screen.beginRoutine()
          try await screen.waitFor("of 10 reps")
          #expect(try await screen.colorCodes().isEmpty != areThere)
        }
      }
    }

    @Test(arguments: ["C", "POSIX"])
    func aPlainLocaleIsPlainASCII(locale: String) async throws {
      try await Home.lent { home in
        try await home.beginStageTwo(thisMorning: nil)
        try await home.coach(with: ["LC_ALL": locale]) { screen in
          try await screen.waitFor("Stage 2, Activate, day 1")
          try await expectASCII(screen)
          try await screen.press("m")
          try await screen.waitFor("how bad was it at worst this morning?")
          try await screen.type("1")
          try await screen.waitFor("[1]")
          try await expectASCII(screen)
          try await screen.press("Escape")
          try await screen.beginRoutine()
          try await screen.waitFor("of 8 reps")
          try await expectASCII(screen)
        }
      }
    }

    @Test func aShellSuspendsItAndBringsItBack() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        let program = try BuiltProgram.path()
        try await TmuxScreen.showing(["/bin/sh", "-i"], in: home, with: ["PS1": "ready> "]) { screen in
          try await screen.waitFor("ready>")
          try await screen.type("'\(program)'\n")
          try await screen.waitFor("Stage 2, Activate, day 1")
          try await screen.press("C-z")
          try await screen.waitFor("Stopped")
          try await screen.expectGivenBack()
          try await screen.type("echo $((40 + 2))\n")
          try await screen.waitUntil("the shell's answer") { $0.contains("42") }
          try await screen.type("fg\n")
          try await screen.waitFor("Stage 2, Activate, day 1")
          #expect(try await screen.value(of: "#{alternate_on}") == "1")
          try await screen.press("l")
          try await screen.waitUntil("another page") { rows in
            !rows.contains { $0.contains("Stage 2, Activate, day 1") }
          }
          try await screen.press("q")
          try await screen.waitFor("ready>")
          try await screen.expectGivenBack()
        }
      }
    }

    private func expectASCII(
      _ screen: TmuxScreen, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let text = try await screen.styledText()
      let strange = text.filter { !$0.isASCII }
      #expect(strange.isEmpty, "\(text)", sourceLocation: sourceLocation)
    }
  }
}
