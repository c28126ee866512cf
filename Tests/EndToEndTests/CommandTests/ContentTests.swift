import Foundation
import TestSupport
import Testing

extension EndToEnd {
  @Suite("Exercise and protocol files are checked")
  struct ContentTests {
    @Test func theShippedFilesHaveNoFault() async throws {
      try await Home.lent { home in
        let run = try await home.clamshell(["check"])
        #expect(run.output.contains("no faults"))
        let report = try await home.json("check")
        #expect((report["files"] as? Int ?? 0) > 20)
        #expect((report["faults"] as? [Any])?.isEmpty == true)
        try await home.clamshell(["check", ShippedContent.folder])
      }
    }

    @Test func everyFaultHasItsPlace() async throws {
      try await Home.lent { home in
        try FileManager.default.createDirectory(
          atPath: home.path("own/Movements"), withIntermediateDirectories: true)
        let squat = try String(
          contentsOfFile: "\(ShippedContent.folder)/Movements/squat.yaml", encoding: .utf8)
        try home.write("colour: red\n" + squat, to: "own/Movements/squat.yaml")
        try home.write("name: 3\n", to: "own/Movements/wobble.yaml")
        let run = try await home.clamshell(["check", home.path("own")], exits: 65)
        let lines = run.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("\(home.path("own/Movements/squat.yaml")):1:1: ") })
        #expect(lines.contains { $0.hasPrefix("\(home.path("own/Movements/wobble.yaml")):") })
        #expect(run.errors.contains("faults in 2 files"))

        let json = try await home.clamshell(["check", home.path("own"), "--json"], exits: 65)
        let report = try #require(document(json.output))
        let faults = try #require(report["faults"] as? [[String: Any]])
        #expect(faults.count == lines.count)
        #expect(faults.allSatisfy { Set($0.keys) == ["file", "line", "column", "message"] })

        try await home.refused("today", "--exercises", home.path("own"), says: "squat.yaml:1:1")
        let other = try await home.clamshell(
          ["show"], exits: 65, with: ["CLAMSHELL_EXERCISES": home.path("own")])
        #expect(other.errors.contains("wobble.yaml"))
      }
    }

    @Test("What was read once is kept, and a file that changes after that is read again")
    func kept() async throws {
      try await Home.lent { home in
        let kept = home.path(".cache/clamshell/library")
        let usual: [String: String?] = ["XDG_CACHE_HOME": nil]
        let first = try await home.clamshell(["show", "ice"], with: usual).output
        #expect(FileManager.default.fileExists(atPath: kept))
        #expect(try await home.clamshell(["show", "ice"], with: usual).output == first)
        try FileManager.default.createDirectory(
          atPath: home.path("data/clamshell/Exercises/Aids"), withIntermediateDirectories: true)
        let ice = try String(contentsOfFile: "\(ShippedContent.folder)/Aids/ice.yaml", encoding: .utf8)
        try home.write(
          ice.replacingOccurrences(of: "name: Ice", with: "name: Cold"),
          to: "data/clamshell/Exercises/Aids/ice.yaml")
        #expect(try await home.clamshell(["show", "ice"], with: usual).output.contains("Cold"))
        try home.write(ice + "colour: blue\n", to: "data/clamshell/Exercises/Aids/ice.yaml")
        try await home.refused("review", says: "ice.yaml")

        try FileManager.default.removeItem(atPath: home.path("data/clamshell/Exercises"))
        let elsewhere = try await home.clamshell(
          ["show", "ice"], with: ["XDG_CACHE_HOME": home.path("cache")])
        #expect(elsewhere.output == first)
        #expect(FileManager.default.fileExists(atPath: home.path("cache/clamshell/library")))
      }
    }

    @Test func aFolderThatIsNone() async throws {
      try await Home.lent { home in
        try await home.refused("check", home.path("nothing"), says: "no folder")
        try await home.refused("check", home.folder, says: "nothing to check")
        try await home.refused("show", "--exercises", home.path("nothing"), says: "no folder")
      }
    }
  }
}
