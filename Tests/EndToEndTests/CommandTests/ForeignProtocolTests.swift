import Foundation
import Testing

extension EndToEnd {
  @Suite("A plan that was begun on another protocol")
  struct ForeignProtocolTests {
    private static let start = JournalFileTests.start.replacingOccurrences(of: "it-band", with: "achilles")
    private static let sentence =
      "This plan was begun on \"achilles\", and its days are decided here by the numbers of \"it-band\"."

    @Test func isSaidByTodayWhyAndDoctor() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "-"], input: Self.start)
        for command in ["today", "why"] {
          let run = try await home.clamshell([command, "--as-of", "2026-01-03"])
          #expect(run.output.contains("Another protocol: \(Self.sentence)"), "\(run)")
          let json = try await home.json(command, "--as-of", "2026-01-03")
          #expect(json["protocol"] as? [String: String] == ["begunWith": "achilles", "inUse": "it-band"])
        }
        let doctor = try await home.clamshell(["doctor"], exits: 1)
        #expect(doctor.output.contains("[ ] Protocol: \(Self.sentence)"), "\(doctor)")
        #expect(doctor.errors.contains("Something is wrong: protocol."), "\(doctor)")
      }
    }

    @Test func aNewPlanInAFileOfItsOwnGoesByTheOneInUse() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "-"], input: Self.start)
        let other = ["--journal", home.path("other.sqlite")]
        try await home.clamshell(["start", "--affected", "left"] + other)
        for command in ["today", "why"] {
          let run = try await home.clamshell([command] + other)
          #expect(!run.output.contains("Another protocol"), "\(run)")
          let json = try await home.json(command, other[0], other[1])
          #expect(json["protocol"] == nil)
        }
        let doctor = try await home.clamshell(["doctor"] + other)
        #expect(!doctor.output.contains("Protocol:"), "\(doctor)")
      }
    }
  }
}
