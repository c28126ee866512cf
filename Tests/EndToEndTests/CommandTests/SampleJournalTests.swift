import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// The decisions that an independent implementation of the gate made of the sample journals.
  @Suite("The sample journals are decided as they should be")
  struct SampleJournalTests {
    static let folder = "\(BuiltProgram.packageFolder)/Tests/Samples"

    static let names: [String] = {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return files.filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
    }()

    @Test func allAreThere() {
      #expect(Self.names.count == 34)
    }

    @Test("why and review say what the sample says", arguments: names)
    func decisions(name: String) async throws {
      let expected = try #require(document(try text("\(name).why.json")))
      let days = try #require(expected["days"] as? [[String: Any]])
      let last = try #require(days.last?["day"] as? String)
      try await Home.lent { home in
        try await home.clamshell(["import", "\(Self.folder)/\(name).jsonl"])
        let why = try await home.json("why", "--as-of", last)
        let found = try #require(why["days"] as? [[String: Any]])
        #expect(found.count == days.count)
        for (found, wanted) in zip(found, days) {
          let reasons = found["reasons"] as? [[String: Any]] ?? []
          #expect(reasons.count >= 2 && reasons.allSatisfy { Set($0.keys) == ["rule", "text", "saw"] })
          #expect(reasons.contains { $0["rule"] as? String == found["rule"] as? String })
          let found = found.filter { $0.key != "reasons" }
          #expect(isEqual(found, wanted), "\(name): wanted \(wanted), found \(found)")
        }
        let review = try await home.json("review", "--as-of", last)
        let today = try await home.json("today", "--as-of", last)
        for key in ["streak", "adherence"] {
          #expect(isEqual(review[key], expected[key]), "\(name): \(key) of the review")
          #expect(isEqual(today[key], expected[key]), "\(name): \(key) of the day")
        }
      }
    }

    @Test(arguments: ["corrections", "chaos", "night-owl"])
    func importingTwiceChangesNothing(name: String) async throws {
      try await Home.lent { home in
        let file = "\(Self.folder)/\(name).jsonl"
        try await home.clamshell(["import", file])
        let once = try await home.clamshell(["export"]).output
        let second = try await home.json("import", file)
        #expect(second["added"] as? Int == 0)
        #expect(try await home.clamshell(["export"]).output == once)
      }
    }

    @Test(arguments: ["corrections", "gentle-chaos", "night-owl"])
    func theOrderOfTheLinesDoesNotMatter(name: String) async throws {
      let lines = try text("\(name).jsonl").split(separator: "\n")
      try await Home.lent { home in
        try await home.clamshell(["import", "\(Self.folder)/\(name).jsonl"])
        let straight = try await home.clamshell(["export"]).output
        try await Home.lent { other in
          try await other.clamshell(
            ["import", "-"], input: lines.reversed().joined(separator: "\n"))
          #expect(try await other.clamshell(["export"]).output == straight)
        }
      }
    }

    private func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
    }
  }
}

/// Whether two pieces of JSON say the same.
func isEqual(_ left: Any?, _ right: Any?) -> Bool {
  guard let left = left as? NSObject, let right = right as? NSObject else {
    return left == nil && right == nil
  }
  return left == right
}
