import TestSupport
import Testing

@testable import RehabCore

@Suite("The archive")
struct ArchiveTests {
  @Test("gives back what was put in, numbers of any size and sign")
  func numbers() {
    let numbers = [0, 1, -1, 63, 64, -64, -65, 300, Int.max, Int.min]
    var archive = Archive()
    for var number in numbers { archive.pass(number: &number) }
    var again = Archive(reading: archive.bytes)
    for number in numbers {
      var read = 7
      again.pass(number: &read)
      #expect(read == number)
    }
    #expect(again.isReadToTheEnd)
  }

  @Test("a count that cannot be is unsound, and nothing is made room for")
  func counts() {
    var archive = Archive()
    var huge = 1_000_000_000
    archive.pass(number: &huge)
    var again = Archive(reading: archive.bytes)
    var days: [Day] = []
    again.pass(&days)
    #expect(days.isEmpty && !again.isSound)
  }

  @Test("words, choices, and what is missing")
  func values() {
    var (text, flag, missing, sides) = ("Hüfte", RedFlag.givingWay, Int?.none, Set([Side.right]))
    var archive = Archive()
    archive.pass(&text)
    archive.pass(choice: &flag)
    archive.pass(&missing)
    archive.pass(&sides)
    var again = Archive(reading: archive.bytes)
    var (text2, flag2, missing2, sides2) = ("", RedFlag.calfSwelling, Int?.some(4), Set<Side>())
    again.pass(&text2)
    again.pass(choice: &flag2)
    again.pass(&missing2)
    again.pass(&sides2)
    #expect(text2 == text && flag2 == flag && missing2 == missing && sides2 == sides && again.isReadToTheEnd)
  }

  @Test("fractions, lists of what may be missing, and dictionaries")
  func compositions() throws {
    func back<Value: Archivable>(_ value: Value) -> Value? { Value(archived: value.archived) }
    for number in [0, -0.0, 1, 45, -0.1, .pi, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude] {
      #expect(back(number)?.bitPattern == number.bitPattern)
    }
    #expect(back(Double.nan)?.isNaN == true)
    #expect(back("Gr\u{F6}\u{DF}e \u{1F9B5}") == "Gr\u{F6}\u{DF}e \u{1F9B5}")
    #expect(back(["a", nil, "", "c"]) == ["a", nil, "", "c"])
    #expect(back([[1, 2], [], [3]]) == [[1, 2], [], [3]])
    let named = ["b": [1], "a": [], "": [2, 3]]
    #expect(back(named) == named)
    #expect(["b": 1, "a": 2, "c": 3].archived == ["c": 3, "a": 2, "b": 1].archived)
    for work in [SetWork.hold(seconds: 30), .reps(12, tempo: Tempo(out: 1, hold: 2, back: 3))] {
      #expect(back(work) == work)
    }
    for work in [ReadinessWork.reps(10), .minutes(0)] { #expect(back(work) == work) }
  }

  @Test("a choice that there is not, and a score that is none, are refused")
  func impossible() {
    #expect(Side(archived: 2.archived) == nil)
    #expect(PainScore(archived: 11.archived) == nil)
    #expect(PainScore(archived: 10.archived) == .worst)
    #expect(Bool(archived: 2.archived) == nil)
    #expect(Int?(archived: [2]) == nil)
  }

  @Test("every number of the gate passes, each by itself")
  func limits() throws {
    func leaves(_ value: Any) -> Int {
      let parts = Mirror(reflecting: value).children
      return parts.isEmpty ? 1 : parts.reduce(0) { $0 + leaves($1.value) }
    }
    let limits = try ShippedContent.library().rehabProtocol.limits
    var archive = Archive(reading: limits.archived)
    var count = 0
    while !archive.isReadToTheEnd, archive.isSound {
      _ = archive.pass(nil) { (limit: Int) in limit }
      count += 1
    }
    #expect(count == leaves(limits))
    #expect(GateLimits(archived: limits.archived) == limits)
  }

  @Test("another byte, another fingerprint, and no two lists of bytes run together")
  func fingerprints() {
    let bytes = (0..<40).map { UInt8($0) }
    var seen: Set<UInt64> = [Fingerprint(of: bytes[...]).value]
    for place in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[place] ^= 1 << UInt8(bit)
        #expect(seen.insert(Fingerprint(of: other[...]).value).inserted)
      }
      #expect(seen.insert(Fingerprint(of: bytes[..<place]).value).inserted)
      var parted = Fingerprint(of: bytes[..<place])
      parted.add(bytes[place...])
      #expect(seen.insert(parted.value).inserted)
    }
    #expect(Fingerprint(of: (bytes + [0])[...]) != Fingerprint(of: bytes[...]))
    #expect(Fingerprint(of: bytes[8...16]) == Fingerprint(of: Array(bytes[8...16])[...]))
  }
}
