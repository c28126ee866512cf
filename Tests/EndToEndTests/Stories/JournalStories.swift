import Foundation
import Testing

extension EndToEnd {
  @Suite("Opening the coach does a journal no harm")
  struct JournalStories {
    @Test func notATerminalLeavesNoJournal() async throws {
      try await Home.lent { home in
        for arguments in [[], ["coach"], ["--journal", home.path("own.sqlite")]] {
          try await home.clamshell(arguments, exits: 1)
        }
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
        #expect(!FileManager.default.fileExists(atPath: home.path("own.sqlite")))
      }
    }

    @Test(.needsTmux) func aTerminalThatCannotDrawLeavesNoJournal() async throws {
      try await Home.lent { home in
        try await home.coach(with: ["TERM": "dumb"]) { screen in
          let ending = try await screen.ending()
          #expect(ending == .exited(1))
        }
        #expect(!FileManager.default.fileExists(atPath: home.path("data")))
      }
    }

    /// The version of a store is a big-endian number at byte 60 of the file.
    private func makeNewer(_ home: Home) throws {
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: home.journal))
      try file.seek(toOffset: 60)
      try file.write(contentsOf: Data([0, 0, 3, 0xe7]))
      try file.close()
    }

    @Test(arguments: [
      ["today"], ["why"], ["review"], ["export"], ["log", "morning", "1"], ["start", "--affected", "left"],
      ["advance"], ["backup"],
    ])
    func ofANewerProgramIsRefusedByACommand(arguments: [String]) async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        try makeNewer(home)
        let before = home.storeBytes
        let run = try await home.clamshell(arguments, exits: 1)
        #expect(run.output == "", "\(run)")
        #expect(run.errors.contains("written by a newer clamshell"), "\(run)")
        #expect(home.storeBytes == before)
      }
    }

    @Test(.needsTmux) func ofANewerProgramIsRefusedByTheCoach() async throws {
      try await Home.lent { home in
        try await home.beginStageTwo()
        try makeNewer(home)
        let before = home.storeBytes
        try await home.coach(size: TmuxScreen.Size(columns: 200, rows: 24)) { screen in
          #expect(try await screen.ending() == .exited(1))
          try await screen.waitFor("written by a newer clamshell")
          try await screen.expectGivenBack()
        }
        #expect(home.storeBytes == before)
      }
    }
  }
}
