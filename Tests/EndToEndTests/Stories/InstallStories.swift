import Foundation
import Testing

extension EndToEnd {
  @Suite("The program finds what belongs to it")
  struct InstallStories {
    /// A copy of the program in `bin` of the home, started in another folder.
    private func show(_ name: String, by program: String, in home: Home) async throws -> CommandRun {
      try await home.run("/bin/sh", ["-c", #"cd / && exec "$0" show "$1""#, home.path(program), name])
    }

    @Test func installedAsATree() async throws {
      try await Home.lent { home in
        let files = FileManager.default
        for folder in ["bin", "share/clamshell", "links"] {
          try files.createDirectory(atPath: home.path(folder), withIntermediateDirectories: true)
        }
        try files.copyItem(atPath: try BuiltProgram.path(), toPath: home.path("bin/clamshell"))

        let alone = try await show("clamshell", by: "bin/clamshell", in: home)
        #expect(alone.ending == .exited(1))
        #expect(alone.output == "")
        #expect(alone.errors.contains("make install") && alone.errors.contains(home.path("bin")), "\(alone)")
        #expect(alone.errors.count { $0 == "\n" } == 1, "\(alone)")

        try files.copyItem(
          atPath: "\(BuiltProgram.packageFolder)/Exercises", toPath: home.path("share/clamshell/Exercises"))
        try files.createSymbolicLink(
          atPath: home.path("links/clamshell"), withDestinationPath: "../bin/clamshell")
        for program in ["bin/clamshell", "links/clamshell"] {
          let run = try await show("clamshell", by: program, in: home)
          #expect(run.ending == .exited(0), "\(run)")
          #expect(run.output.contains("Heels glued"), "\(run)")
          #expect(run.errors == "")
        }
      }
    }
  }
}
