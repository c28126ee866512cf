import Testing

extension EndToEnd {
  @Suite("The command line answers as command lines do")
  struct CommandLineTests {
    @Test func helpNamesTheCommands() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell("--help")
        #expect(run.ending == .exited(0))
        #expect(run.errors == "")
        for command in ["today", "why"] {
          #expect(run.output.contains("\n  \(command) "), "\(command) is missing: \(run)")
        }
      }
    }

    @Test(
      "Wrong usage is named and exits with 64",
      arguments: [
        ["--no-such-option"], ["no-such-command"], ["today", "--no-such-option"],
      ])
    func wrongUsage(arguments: [String]) async throws {
      try await Home.lent { home in
        let run = try await home.run(try BuiltProgram.path(), arguments)
        #expect(run.ending == .exited(64))
        #expect(run.output == "")
        #expect(run.errors.contains(arguments.last ?? ""))
      }
    }

    @Test func withoutATerminalTheCoachSaysSoInOneLine() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell()
        #expect(run.ending == .exited(1))
        #expect(run.output == "")
        #expect(run.errors.hasSuffix("\n") && run.errors.count { $0 == "\n" } == 1, "\(run)")
        #expect(run.errors.contains("terminal"))
      }
    }

    @Test("A terminal that cannot draw is refused", .needsTmux, arguments: ["dumb", "no-such-terminal"])
    func terminalThatCannotDraw(term: String) async throws {
      try await Home.lent { home in
        try await home.coach(with: ["TERM": term]) { screen in
          let ending = try await screen.ending()
          #expect(ending == .exited(1))
          try await screen.waitFor(term)
        }
      }
    }
  }
}
