import Foundation
import Testing

extension EndToEnd {
  @Suite("Programs are shown on a real screen", .needsTmux)
  struct TmuxScreenTests {
    @Test func whatIsTypedIsSeen() async throws {
      try await Home.lent { home in
        try await TmuxScreen.showing(["/bin/cat"], in: home) { screen in
          try await screen.type("träge Hüfte ▁▂▃; -x")
          try await screen.press("Enter")
          let rows = try await screen.waitUntil("the line and its echo") { $0[1] == $0[0] && $0[0] != "" }
          #expect(rows[0] == "träge Hüfte ▁▂▃; -x")
          #expect(rows.count == 24)
        }
      }
    }

    @Test func keysArriveByName() async throws {
      try await Home.lent { home in
        try await TmuxScreen.showing(["/bin/cat", "-v"], in: home) { screen in
          try await screen.press("Up", "Escape", "Enter")
          try await screen.waitUntil("the escape sequences, spelt out") { $0[1] == "^[[A^[" }
          try await screen.press("C-d")
          let ending = try await screen.ending()
          #expect(ending == .exited(0))
        }
      }
    }

    @Test func theProgramHasExactlyTheGivenEnvironment() async throws {
      try await Home.lent { home in
        let changes: [String: String?] = ["NO_COLOR": "1", "TERM": "dumb"]
        let script = "/usr/bin/env > \(home.path("seen"))"
        try await TmuxScreen.showing(["/bin/sh", "-c", script], in: home, with: changes) { screen in
          let ending = try await screen.ending()
          #expect(ending == .exited(0))
        }
        let seen = Set(try home.text(of: "seen").split(separator: "\n").map(String.init))
        // The shell adds the names of its own folder.
        let own = seen.filter { !$0.hasPrefix("PWD=") && !$0.hasPrefix("SHLVL=") && !$0.hasPrefix("_=") }
        let expected = home.environment(with: changes).map { "\($0.key)=\($0.value)" }
        #expect(own == Set(expected))
      }
    }

    @Test func theSizeIsAsAskedAndFollowsAResize() async throws {
      try await Home.lent { home in
        let script = "trap 'stty size' WINCH; stty size; while :; do read -r line; done"
        let size = TmuxScreen.Size(columns: 40, rows: 12)
        try await TmuxScreen.showing(["/bin/sh", "-c", script], in: home, size: size) { screen in
          try await screen.waitFor("12 40")
          try await screen.resize(columns: 120, rows: 40)
          try await screen.press("Enter")
          let rows = try await screen.waitFor("40 120")
          #expect(rows.count == 40)
        }
      }
    }

    @Test(
      "The end of the program is told, its last words stay",
      arguments: [
        ("echo 'bye'; exit 3", ChildProcess.Ending.exited(3)),
        ("echo 'bye'", .exited(0)),
        ("echo 'bye'; kill -TERM $$", .signalled(SIGTERM)),
      ])
    func ending(script: String, expected: ChildProcess.Ending) async throws {
      try await Home.lent { home in
        try await TmuxScreen.showing(["/bin/sh", "-c", script], in: home) { screen in
          let ending = try await screen.ending()
          #expect(ending == expected)
          try await screen.waitFor("bye")
        }
      }
    }

    @Test func aSignalReachesTheProgramItself() async throws {
      try await Home.lent { home in
        let script = "trap 'echo got it' TERM; echo ready; while :; do sleep 0.01; done"
        try await TmuxScreen.showing(["/bin/sh", "-c", script], in: home) { screen in
          try await screen.waitFor("ready")
          screen.send(SIGTERM)
          try await screen.waitFor("got it")
          screen.send(SIGKILL)
          let ending = try await screen.ending()
          #expect(ending == .signalled(SIGKILL))
        }
      }
    }

    @Test func closingTheTerminalHangsUp() async throws {
      try await Home.lent { home in
        let script =
          "trap 'echo hung up > \(home.path("last-words")); exit' HUP; echo ready; while :; do sleep 0.01; done"
        try await TmuxScreen.showing(["/bin/sh", "-c", script], in: home) { screen in
          try await screen.waitFor("ready")
          try await screen.closeTerminal()
          try await screen.waitUntilGone()
        }
        #expect(try home.text(of: "last-words") == "hung up\n")
      }
    }

    @Test func aShellOnTheScreenSuspendsAndResumesItsJob() async throws {
      try await Home.lent { home in
        try await TmuxScreen.showing(["/bin/sh", "-i"], in: home, with: ["PS1": "ready> "]) { screen in
          try await screen.waitFor("ready>")
          try await screen.type("cat; echo stopped $?\n")
          try await screen.waitUntil("cat in the foreground") { $0[0].contains("stopped $?") }
          _ = try await firstSight {
            try await screen.value(of: "#{pane_current_command}") == "cat" ? true : nil
          }
          try await screen.press("C-z")
          try await screen.waitFor("Stopped")
          try await screen.type("fg\n")
          try await screen.type("back again\n")
          try await screen.waitUntil("cat's echo") { $0.count { $0 == "back again" } == 2 }
        }
      }
    }

    @Test func aQuietScreenIsFoundAndABusyOneIsNot() async throws {
      try await Home.lent { home in
        try await TmuxScreen.showing(["/bin/sh", "-c", "echo done; read -r line"], in: home) { screen in
          try await screen.waitFor("done")
          let rows = try await screen.waitUntilQuiet()
          #expect(rows.first == "done")
        }
        let busy = "i=0; while :; do i=$((i+1)); echo $i; done"
        try await TmuxScreen.showing(["/bin/sh", "-c", busy], in: home) { screen in
          await #expect(throws: NeverHappened.self) {
            try await screen.waitUntilQuiet(within: .milliseconds(600))
          }
        }
      }
    }

    @Test func waitingInVainShowsTheScreen() async throws {
      try await Home.lent { home in
        try await TmuxScreen.showing(["/bin/sh", "-c", "echo here; read -r line"], in: home) { screen in
          try await screen.waitFor("here")
          let error = await #expect(throws: NeverHappened.self) {
            try await screen.waitFor("there", within: .milliseconds(50))
          }
          #expect(error?.instead.contains("here") == true)
        }
      }
    }

    @Test func theServerIsGoneAfterwardsEvenIfTheTestFailed() async throws {
      struct Failed: Error {}
      try await Home.lent { home in
        var id: pid_t = 0
        await #expect(throws: Failed.self) {
          try await TmuxScreen.showing(["/bin/cat"], in: home) { screen in
            id = screen.processID
            throw Failed()
          }
        }
        let gone: Bool? = try await firstSight { isRunning(id) ? nil : true }
        #expect(id > 0 && gone == true)
      }
    }
  }
}
