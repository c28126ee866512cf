import Foundation
import Testing

extension EndToEnd {
  @Suite("Commands are run as a shell would")
  struct CommandRunTests {
    @Test(
      "The ending tells the exit status from a signal",
      arguments: [
        ("exit 0", ChildProcess.Ending.exited(0)),
        ("exit 64", .exited(64)),
        ("kill -9 $$", .signalled(SIGKILL)),
        ("kill -TERM $$", .signalled(SIGTERM)),
      ])
    func ending(script: String, expected: ChildProcess.Ending) async throws {
      try await Home.lent { home in
        let run = try await home.run("/bin/sh", ["-c", script])
        #expect(run.ending == expected)
      }
    }

    @Test func outputAndErrorsAreKeptApartAndWhole() async throws {
      try await Home.lent { home in
        let script = "i=0; while [ $i -lt 20000 ]; do echo out; echo err >&2; i=$((i+1)); done"
        let run = try await home.run("/bin/sh", ["-c", script])
        #expect(run.output == String(repeating: "out\n", count: 20_000))
        #expect(run.errors == String(repeating: "err\n", count: 20_000))
      }
    }

    @Test func inputReachesTheProgramAndEnds() async throws {
      try await Home.lent { home in
        let fed = try await home.run("/bin/cat", [], input: "täglich\n")
        #expect(fed.output == "täglich\n")
        let hungry = try await home.run("/bin/cat", [])
        #expect(hungry.output == "" && hungry.ending == .exited(0))
      }
    }

    @Test func environmentIsTheHomesAndNothingElse() async throws {
      try await Home.lent { home in
        let changes: [String: String?] = ["NO_COLOR": "1", "TERM": nil]
        let lines = try await home.run("/usr/bin/env", [], with: changes).output.split(separator: "\n")
        let names = Set(lines.map { String($0.prefix { $0 != "=" }) })
        #expect(
          names == ["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR", "PATH", "LC_ALL", "TZ", "NO_COLOR"])
        #expect(lines.contains("HOME=\(home.folder)"))
      }
    }

    @Test func aCommandHasNoTerminal() async throws {
      try await Home.lent { home in
        let script = "[ ! -t 0 ] && [ ! -t 1 ] && [ ! -t 2 ] && ! ( true < /dev/tty ) 2> /dev/null"
        let run = try await home.run("/bin/sh", ["-c", script])
        #expect(run.ending == .exited(0))
      }
    }

    @Test func aProgramThatHangsIsKilledAndNamed() async throws {
      try await Home.lent { home in
        await #expect(throws: NeverHappened.self) {
          try await home.run("/bin/sh", ["-c", "while :; do :; done"], within: .milliseconds(100))
        }
      }
    }

    @Test func aProgramThatDoesNotExistIsNamed() async throws {
      try await Home.lent { home in
        await #expect(throws: ChildProcess.CannotStart.self) { try await home.run("/no/such", []) }
      }
    }

    @Test func theHomeIsGoneAfterwards() async throws {
      let folder = try await Home.lent { home in
        try home.write("x", to: "file")
        return home.folder
      }
      #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test func theProgramWasBuiltBesideTheTests() throws {
      let path = try BuiltProgram.path()
      #expect(FileManager.default.isExecutableFile(atPath: path))
      #expect(FileManager.default.fileExists(atPath: "\(BuiltProgram.packageFolder)/Package.swift"))
    }
  }
}
