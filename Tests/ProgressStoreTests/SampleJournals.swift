import Foundation
import RehabCore

@testable import ProgressStore

/// The sample journals of the repository.
enum SampleJournals {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples")

  static let names = [
    "ambers", "calm", "calm-short", "careless", "chaos", "chaos-late", "corrections", "eager", "flags",
    "flags-never-cleared", "flares", "flares-late", "forgetful", "gaps", "gaps-late", "gentle-chaos",
    "healthy-side", "ideal", "late-riser", "maintainer", "never-accepts", "night-owl", "no-sessions",
    "painkillers", "runner", "runner-calm", "runs-too-early", "slow", "slow-to-accept", "two-sided",
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name + ".jsonl")))
  }

  static func lines(_ name: String) throws -> [String] {
    String(decoding: try bytes(name), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
