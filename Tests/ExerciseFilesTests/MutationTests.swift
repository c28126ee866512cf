import RehabCore
import Testing

@testable import ExerciseFiles

/// Whatever happens to a file, reading it ends with a value or with faults.
@Suite("Spoiled files")
struct MutationTests {
  /// SplitMix64: the same numbers for the same seed, everywhere.
  struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test("a movement", arguments: ["pigeon", "squat", "lying-rope"])
  func movement(name: String) throws {
    let bytes = Array(try ContentSandbox.shipped("Movements/\(name).yaml").utf8)
    spoil(bytes, times: 120, seed: 11) { SingleFile.faults($0, name: "\(name).yaml", MovementReader.read) }
  }

  @Test("an aid")
  func aid() throws {
    let bytes = Array(try ContentSandbox.shipped("Aids/ice.yaml").utf8)
    spoil(bytes, times: 120, seed: 12) { SingleFile.faults($0, name: "ice.yaml", AidReader.read) }
  }

  @Test("a protocol")
  func plan() throws {
    let bytes = Array(try ContentSandbox.shipped("Protocols/it-band.yaml").utf8)
    spoil(bytes, times: 40, seed: 13) {
      SingleFile.faults($0, name: "it-band.yaml") { ProtocolReader.read($0) }
    }
  }

  @Test("brackets without end, and groups within groups")
  func deep() {
    let deep = [
      String(repeating: "[", count: 5_000), String(repeating: "{a: ", count: 5_000),
      String(repeating: "- ", count: 5_000), String(repeating: "? ", count: 5_000),
      "a: &a [x, x]\nb: &b [*a, *a]\nname: [*b, *b]", "", "---", "--- |\n a", "%YAML 9.9\n---\na: b", "&a *a",
      "\u{0}", "!!binary x", "- - - x", "a: !<tag:yaml.org,2002:map> [b]",
    ]
    for text in deep {
      #expect(!SingleFile.faults(Array(text.utf8), name: "hop.yaml", MovementReader.read).isEmpty)
    }
  }

  private func spoil(_ bytes: [UInt8], times: Int, seed: UInt64, read: ([UInt8]) -> [String]) {
    var numbers = SeededNumbers(state: seed)
    var faulty = 0
    for _ in 0..<times {
      var spoiled = bytes
      for _ in 0...Int.random(in: 0...2, using: &numbers) { change(&spoiled, &numbers) }
      if !read(spoiled).isEmpty { faulty += 1 }
    }
    #expect(faulty > times / 4)
  }

  private func change(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    guard let place = bytes.indices.randomElement(using: &numbers) else { return }
    switch Int.random(in: 0...4, using: &numbers) {
    case 0:
      let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      bytes.removeSubrange(start..<end)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case 2:
      bytes.insert(Array(":-[]{}&*!|>'\"%@`#,? \n\t".utf8).randomElement(using: &numbers) ?? 0, at: place)
    case 3: bytes.remove(at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + 40))
    }
  }
}
