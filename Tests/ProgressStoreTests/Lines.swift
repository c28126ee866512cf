import RehabCore

@testable import ProgressStore

/// Lines to test with, written as the store writes them.
enum Lines {
  static let start = line(1, "start", #""protocol": "it-band", "affected": ["left"]"#)

  /// Every type, with all keys and with as few as it takes.
  static let ofEveryType = ofTheFirstTypes + ofLaterTypes

  /// What the first versions of the store knew.
  static let ofTheFirstTypes = [
    line(
      1, "start",
      #""protocol": "it-band", "affected": ["left", "right"], "onset": "2024-02-29", "grade": 3, "location": "both", "longestRunMinutes": 0"#
    ),
    line(2, "start", #""protocol": "it-band", "affected": ["right"]"#),
    line(
      3, "morning",
      #""pain": {"left": 10, "right": 0}, "painkiller": true, "flags": ["locked-knee", "calf-swelling"]"#),
    line(4, "morning", #""pain": {"right": 2}"#),
    line(5, "flag", #""flags": ["giving-way"]"#),
    line(6, "cleared", #""flags": ["giving-way", "both-knees-at-once"]"#),
    line(7, "booked", nil),
    line(8, "walkCheck", #""pain": {"left": 1}, "painkiller": true"#),
    line(9, "walkCheck", #""pain": {"left": 0}"#),
    line(10, "session", #""kind": "run", "level": 7, "pre": {"left": 1, "right": 2}, "painkiller": true"#),
    line(11, "session", #""kind": "strength", "dose": "L0""#),
    line(12, "session", #""kind": "readiness""#),
    line(13, "set", #""session": \#(id(11)), "exercise": "clamshell", "side": "both", "set": 1, "reps": 12"#),
    line(
      14, "set", #""session": \#(id(11)), "exercise": "plank", "side": "left", "set": 2, "holdSeconds": 45"#),
    line(15, "set", #""session": \#(id(11)), "exercise": "plank", "side": "right", "set": 3"#),
    line(
      16, "score",
      #""session": \#(id(11)), "exercise": "run", "pain": {"left": 3}, "spot": "muscle", "sharp": true"#),
    line(17, "score", #""session": \#(id(11)), "exercise": "hop", "pain": {"left": 3}"#),
    line(18, "after", #""session": \#(id(11)), "pain": {"left": 2}, "limp": true"#),
    line(19, "after", #""session": \#(id(11)), "pain": {"left": 2}"#),
    line(20, "hourAfter", #""session": \#(id(10)), "pain": {"left": 1}"#),
    line(21, "end", #""session": \#(id(11)), "finished": false, "by": "gate""#),
    line(22, "end", #""session": \#(id(10)), "finished": true"#),
    line(
      23, "run",
      #""minutes": 20, "km": 3.25, "pain": {"left": 3}, "hourAfter": {"right": 1}, "painkiller": true, "level": 0"#
    ),
    line(24, "run", #""minutes": 1, "km": 5, "pain": {"left": 0}"#),
    line(25, "advance", #""to": 2"#),
    line(26, "reason", #""reason": "travel""#),
    line(27, "note", #""text": "\"Half\" a \\ mile,\n\tthen home – good. 💡\u0001""#),
    line(28, "note", #""text": """#),
    line(29, "retract", #""record": \#(id(2))"#),
  ]

  private static let ofLaterTypes = [
    line(
      30, "activity",
      #""what": "water-running", "minutes": 45, "pain": {"left": 2}, "hourAfter": {"left": 1, "right": 0}, "painkiller": true"#
    ),
    line(31, "activity", #""what": "bike", "minutes": 30, "pain": {"right": 0}"#),
    line(32, "end", #""session": \#(id(10)), "finished": true, "by": "user", "minutes": 24"#),
    line(33, "cleared", #""flags": ["locked-knee"], "by": "Dr. Ott, Tuesday""#),
  ]

  /// Keys that no version of the program knows, or not on this type.
  static let withUnknownKeys = [
    line(
      40, "booked",
      #""reps": {"b": [1, {"c": null, "d": false}], "é": ""}, "x": 123456789012345678901234567890"#),
    line(41, "morning", #""pain": {"left": 2, "note": "stiff", "why": [1.50, -0, 1E+400]}, "a": true"#),
    line(
      42, "run",
      #""minutes": 9, "pain": {"left": 2, "x": 1}, "hourAfter": {"left": 0, "y": {}}, "pace": "6:00""#),
    line(43, "session", #""kind": "run", "pre": {"right": 1, "z": []}"#),
    line(44, "note", #""text": "a pain that is no score", "pain": {"left": 99}"#),
  ]

  static func line(_ number: Int, _ type: String, _ keys: String?, at: String? = nil) -> String {
    let minute = number < 10 ? "0\(number)" : "\(number)"
    let at = at ?? "2024-05-01T07:\(minute):00+02:00"
    return #"{"id": \#(id(number)), "type": "\#(type)", "day": "2024-05-01", "at": "\#(at)""#
      + (keys.map { ", " + $0 } ?? "") + "}"
  }

  /// With its quotes.
  static func id(_ number: Int) -> String {
    #""00000000-0000-4000-8000-\#(String(repeating: "0", count: 12 - String(number).count))\#(number)""#
  }

  static func record(_ line: String) throws -> Record {
    try JournalLine.record(from: line.utf8, line: 1)
  }

  static func records(_ lines: [String]) throws -> [Record] {
    try lines.map(record)
  }

  /// As many notes as asked for.
  static func notes(_ numbers: ClosedRange<Int>) throws -> [Record] {
    try numbers.map { try record(line($0, "note", #""text": "note \#($0)""#, at: "2024-05-01T12:00:00Z")) }
  }
}

/// Numbers that are the same in every run.
struct KnownNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Steele, Lea and Flood's SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
