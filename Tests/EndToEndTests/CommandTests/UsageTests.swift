import TestSupport
import Testing

extension EndToEnd {
  @Suite("Every command explains itself")
  struct UsageTests {
    @Test(
      "--help of each command is as it was agreed",
      arguments: [
        "", "start", "today", "log", "log morning", "log walk-check", "log session", "log run",
        "log activity",
        "log hour-after", "log flag", "log cleared", "log booked", "log reason", "log note", "advance",
        "hold",
        "review", "why", "simulate", "show", "check", "export", "import", "backup", "doctor", "coach", "demo",
      ])
    func help(command: String) async throws {
      try await Home.lent { home in
        let words = command.split(separator: " ").map(String.init)
        let run = try await home.clamshell(words + ["--help"])
        #expect(run.errors == "")
        let name = (["help"] + words).joined(separator: "-")
        let rows = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        expectGolden(rows, named: name)
      }
    }

    @Test func theVersion() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell(["--version"])
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
      }
    }

    @Test func aCommandThatIsNotThere() async throws {
      try await Home.lent { home in
        try await home.refused("tody", code: 64, says: "Did you mean 'today'?")
        try await home.refused("today", "--jsn", code: 64)
      }
    }

    @Test("The journal may be named before the command")
    func journalFirst() async throws {
      try await Home.lent { home in
        let journal = home.path("other.sqlite")
        _ = try await home.clamshell(["--journal", journal, "start", "--affected", "left"])
        _ = try await home.clamshell(["--journal=\(journal)", "log", "note", "--", "-1 degree outside"])
        let told = try await home.clamshell(["export", "--journal", journal]).output
        #expect(told.contains("-1 degree outside"))
        try await home.refused("--journal", journal, "tody", code: 64, says: "Did you mean 'today'?")
        try await home.refused("--journal", journal, "--jsn", code: 64)
        try await home.refused("--journal", code: 64)
      }
    }

    @Test(
      "A timer needs a length and a terminal",
      arguments: [
        ("45s --sets 3 --rest 15s --sides both", Int32(1)), ("soon", 65), ("", 64), ("2h", 65),
        ("45s --sets 0", 65), ("45s --rest x", 65), ("45s --sides top", 65),
      ])
    func timer(options: String, code: Int32) async throws {
      try await Home.lent { home in
        let words = options.split(separator: " ").map(String.init)
        let run = try await home.clamshell(["hold"] + words, exits: code)
        #expect(run.output == "" && !run.errors.isEmpty)
      }
    }

    @Test func theCoachNeedsATerminal() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell([], exits: 1)
        #expect(run.errors.contains("terminal"))
      }
    }

    @Test func theDoctorLooksAtEverything() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell(["doctor"])
        for part in ["Journal", "Exercises", "Terminal"] { #expect(run.output.contains("[x] \(part)")) }
        try await home.clamshell(["start", "--affected", "left"])
        #expect(try await home.clamshell(["doctor"]).output.contains("1 record"))
      }
    }
  }
}
