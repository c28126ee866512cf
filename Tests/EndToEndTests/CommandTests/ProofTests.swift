import Foundation
import TestSupport
import Testing

extension EndToEnd {
  @Suite("A protocol is proven, or refused with the days that break it")
  struct ProofCommandTests {
    @Test func theShippedProtocolIsProven() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell(["check", "--prove"])
        for claim in "abcdefgh" { #expect(run.output.contains("\n(\(claim)) holds. "), "\(run)") }
        #expect(run.output.contains(" states, ") && run.output.contains(" transitions, "))
        #expect(!run.output.contains("BROKEN"))
      }
    }

    /// Even numbers that no reader allows are shown with what they would lead to.
    @Test(arguments: [
      (from: "floor: {value: 7,", to: "floor: {value: 0,", claim: "b", days: 17),
      (from: "rest-days: {value: 2,", to: "rest-days: {value: 1,", claim: "c", days: 10),
      (from: "level-ups: {value: 2,", to: "level-ups: {value: 0,", claim: "e", days: 57),
    ])
    func anUnsafeProtocolIsRefused(from: String, to: String, claim: String, days: Int) async throws {
      try await Home.lent { home in
        try FileManager.default.createDirectory(
          atPath: home.path("own/Protocols"), withIntermediateDirectories: true)
        let shipped = try String(
          contentsOfFile: "\(ShippedContent.folder)/Protocols/it-band.yaml", encoding: .utf8)
        #expect(shipped.contains(from))
        try home.write(
          shipped.replacingOccurrences(of: from, with: to), to: "own/Protocols/it-band.yaml")
        let run = try await home.clamshell(["check", home.path("own"), "--prove", "--json"], exits: 65)
        let report = try #require(document(run.output)?["proof"] as? [String: Any])
        let claims = try #require(report["claims"] as? [[String: Any]])
        let broken = claims.filter { $0["holds"] as? Bool == false }
        #expect(broken.map { $0["claim"] as? String } == [claim])
        let example = try #require(broken.first?["counterExample"] as? [[String: Any]])
        #expect(example.count == days)
        #expect(example.allSatisfy { ($0["text"] as? String)?.hasPrefix("day ") == true })
        #expect(run.errors.split(separator: "\n").count == 1)
      }
    }
  }
}
