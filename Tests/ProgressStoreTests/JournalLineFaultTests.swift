import RehabCore
import Testing

@testable import ProgressStore

struct JournalLineFaultTests {
  private static let day = "a day is a date of the calendar, written YYYY-MM-DD."
  private static let moment =
    "a moment is written by RFC 3339 with its offset, such as 2024-05-01T07:30:00+02:00."
  private static let object = #"it is an object such as {"left": 2, "right": 0}."#
  private static let score = "a score is a whole number from 0 to 10."
  private static let id = "an id is a UUID such as 3f2b8c1e-5d4a-4e6f-9a7b-0c1d2e3f4a5b."

  /// The keys of a morning with one replaced.
  static let mornings: [(keys: String, problem: String)] = [
    (#""pain": {"left": 11}"#, "pain.left is 11; \(score)"),
    (#""pain": {"left": -1}"#, "pain.left is -1; \(score)"),
    (#""pain": {"left": 2.5}"#, "pain.left is 2.5; \(score)"),
    (#""pain": {"left": 1e0}"#, "pain.left is 1e0; \(score)"),
    (#""pain": {"left": 99999999999999999999}"#, "pain.left is 99999999999999999999; \(score)"),
    (#""pain": {"left": "2"}"#, #"pain.left is "2"; \#(score)"#),
    (#""pain": {"left": true}"#, "pain.left is true; \(score)"),
    (
      #""pain": {"left": 1, "right": null}"#,
      "pain.right is null; leave the key out, or give it a value: \(score)"
    ),
    (#""pain": {}"#, "pain has no score; give left, right, or both."),
    (#""pain": {"both": 2}"#, "pain has no score; give left, right, or both."),
    (#""pain": 2"#, "pain is 2; \(object)"),
    (#""pain": [2]"#, "pain is [2]; \(object)"),
    (#""pain": null"#, "pain is null; \(object)"),
    (#""painkiller": true"#, "pain is missing; \(object)"),
    (#""pain": {"left": 1}, "painkiller": 1"#, "painkiller is 1; it is true or false."),
    (#""pain": {"left": 1}, "painkiller": "yes""#, #"painkiller is "yes"; it is true or false."#),
  ]

  @Test(arguments: mornings)
  func aMorningIsRefused(keys: String, problem: String) {
    #expect(JournalLineFaultTests.fault(of: Lines.line(1, "morning", keys)) == "line 17: \(problem)")
  }

  static let ofOtherTypes: [(type: String, keys: String, problem: String)] = [
    (
      "start", #""affected": ["left"]"#,
      "protocol is missing; it is a text that is not empty, without the character U+0000."
    ),
    (
      "start", #""protocol": "it-band", "affected": []"#,
      "affected is []; it is a list of left, right, or both of them."
    ),
    (
      "start", #""protocol": "it-band", "affected": ["both"]"#,
      #"affected is ["both"]; it is a list of left, right, or both of them."#
    ),
    (
      "start", #""protocol": "it-band", "affected": "left""#,
      #"affected is "left"; it is a list of left, right, or both of them."#
    ),
    (
      "start", #""protocol": "it-band", "affected": ["left"], "grade": 5"#,
      "grade is 5; a grade is a whole number from 1 to 4."
    ),
    (
      "start", #""protocol": "it-band", "affected": ["left"], "onset": "2023-02-29""#,
      #"onset is "2023-02-29"; \#(day)"#
    ),
    (
      "start", #""protocol": "it-band", "affected": ["left"], "location": "ankle""#,
      #"location is "ankle"; it is one of knee, hip, both."#
    ),
    (
      "start", #""protocol": "it-band", "affected": ["left"], "longestRunMinutes": -1"#,
      "longestRunMinutes is -1; minutes are a whole number from 0 to 1000000."
    ),
    ("session", #""kind": "swim""#, #"kind is "swim"; it is one of strength, stretch, run, readiness."#),
    ("session", #""kind": "run", "dose": "L4""#, #"dose is "L4"; a dose is one of L0, L1, L2, L3."#),
    ("session", #""kind": "run", "dose": 1"#, "dose is 1; a dose is one of L0, L1, L2, L3."),
    (
      "session", #""kind": "run", "level": 8"#,
      "level is 8; a level of the ladder is a whole number from 0 to 7."
    ),
    ("session", #""kind": "run", "pre": {"left": 12}"#, "pre.left is 12; \(score)"),
    (
      "set", #""session": \#(Lines.id(2)), "exercise": "hop", "side": "left", "set": 0"#,
      "set is 0; sets are counted with a whole number from 1 to 1000000."
    ),
    (
      "set",
      #""session": \#(Lines.id(2)), "exercise": "hop", "side": "left", "set": 1, "reps": 1, "holdSeconds": 1"#,
      "reps and holdSeconds are both there; a set has one of them."
    ),
    (
      "set", #""session": \#(Lines.id(2)), "exercise": "", "side": "left", "set": 1"#,
      #"exercise is ""; it is a text that is not empty, without the character U+0000."#
    ),
    (
      "set", #""session": \#(Lines.id(2)), "exercise": "hop", "side": "middle", "set": 1"#,
      #"side is "middle"; it is one of left, right, both."#
    ),
    ("score", #""session": "one", "exercise": "hop", "pain": {"left": 1}"#, #"session is "one"; \#(id)"#),
    (
      "score", #""session": \#(Lines.id(2)), "exercise": "hop", "pain": {"left": 1}, "spot": "knee""#,
      #"spot is "knee"; it is one of injury, muscle."#
    ),
    ("after", #""pain": {"left": 1}"#, "session is missing; \(id)"),
    ("end", #""session": \#(Lines.id(2))"#, "finished is missing; it is true or false."),
    (
      "end", #""session": \#(Lines.id(2)), "finished": true, "by": "cat""#,
      #"by is "cat"; it is one of user, gate."#
    ),
    (
      "run", #""minutes": 0, "pain": {"left": 1}"#,
      "minutes is 0; minutes are a whole number from 1 to 1000000."
    ),
    (
      "run", #""minutes": 9, "km": -1, "pain": {"left": 1}"#,
      "km is -1; it is a number of kilometres, 0 or more."
    ),
    (
      "run", #""minutes": 9, "km": 1e999, "pain": {"left": 1}"#,
      "km is 1e999; it is a number of kilometres, 0 or more."
    ),
    ("advance", #""to": 6"#, "to is 6; a stage is a whole number from 1 to 5."),
    ("reason", #""reason": "lazy""#, #"reason is "lazy"; it is one of ill, travel, forgot, pain, other."#),
    ("note", #""text": 7"#, "text is 7; it is a text, without the character U+0000."),
    ("note", #""text": "a\u0000b""#, #"text is "a\u0000b"; it is a text, without the character U+0000."#),
    ("retract", #""record": "x""#, #"record is "x"; \#(id)"#),
  ]

  @Test(arguments: ofOtherTypes)
  func aLineIsRefused(type: String, keys: String, problem: String) {
    #expect(JournalLineFaultTests.fault(of: Lines.line(1, type, keys)) == "line 17: \(problem)")
  }

  static let headings: [(line: String, problem: String)] = [
    (#"{"type": "booked"}"#, "id is missing; \(id)"),
    (
      #"{"id": "00000000-0000-4000-8000-00000000000g", "type": "booked"}"#,
      #"id is "00000000-0000-4000-8000-00000000000g"; \#(id)"#
    ),
    (#"{"id": \#(Lines.id(1))}"#, "type is missing; a type is one of \(types)."),
    (Lines.line(1, "jump", nil), #"type is "jump"; a type is one of \#(types)."#),
    (#"{"id": \#(Lines.id(1)), "type": "booked", "day": "2024-5-1"}"#, #"day is "2024-5-1"; \#(day)"#),
    (Lines.line(1, "booked", nil, at: "2024-05-01T07:30:00"), #"at is "2024-05-01T07:30:00"; \#(moment)"#),
    (Lines.line(1, "booked", nil, at: "2024-05-01T24:00:00Z"), #"at is "2024-05-01T24:00:00Z"; \#(moment)"#),
    (
      Lines.line(1, "flag", #""flags": ["sore-toe"]"#),
      #"flags is ["sore-toe"]; it is a list of red flags, each one of \#(flags)."#
    ),
    (Lines.line(1, "flag", nil), "flags is missing; it is a list of red flags, each one of \(flags)."),
  ]

  private static let types =
    "start, cleared, flag, morning, walkCheck, session, set, score, after, end, hourAfter, run, activity, "
    + "advance, booked, reason, note, retract"
  private static let flags = RedFlag.allCases.map(\.rawValue).joined(separator: ", ")

  @Test(arguments: headings)
  func aHeadingIsRefused(line: String, problem: String) {
    #expect(JournalLineFaultTests.fault(of: line) == "line 17: \(problem)")
  }

  private static let shape =
    #"a line is one JSON object such as {"id": ..., "type": ..., "day": ..., "at": ...}."#

  static let notJSON: [(line: String, problem: String)] = [
    ("hello", "not JSON at column 1: no value can begin here"),
    ("[1, 2]", "this is [1, 2]"),
    ("{", "not JSON at column 2: a key in double quotes is expected"),
    (#"{"a": 1,}"#, "not JSON at column 9: a key in double quotes is expected"),
    (#"{"a" 1}"#, "not JSON at column 6: a colon is expected"),
    (#"{"a": 1 "b": 2}"#, "not JSON at column 9: a comma or a closing brace is expected"),
    (#"{"a": [1 2]}"#, "not JSON at column 10: a comma or a closing bracket is expected"),
    (#"{"a": 1} {"b": 2}"#, "not JSON at column 10: there is more after the value"),
    (#"{"a": 1, "a": 1}"#, #"not JSON at column 10: the key "a" is there twice"#),
    (#"{"a": {"b": 1, "\u0062": 1}}"#, #"not JSON at column 16: the key "b" is there twice"#),
    (#"{"a": NaN}"#, "not JSON at column 7: no value can begin here"),
    (#"{"a": -Infinity}"#, "not JSON at column 8: a digit is expected"),
    (#"{"a": 012}"#, "not JSON at column 8: a number does not begin with 0"),
    (#"{"a": 1.}"#, "not JSON at column 9: a digit is expected"),
    (#"{"a": .5}"#, "not JSON at column 7: no value can begin here"),
    (#"{"a": +1}"#, "not JSON at column 7: no value can begin here"),
    (#"{"a": 1e}"#, "not JSON at column 9: a digit is expected"),
    (#"{"a": tru}"#, "not JSON at column 7: no value can begin here"),
    (#"{"a": "b}"#, "not JSON at column 10: a text is not closed"),
    (#"{"a": "\x"}"#, "not JSON at column 10: this is no escape of JSON"),
    (#"{"a": "\u12g4"}"#, "not JSON at column 12: \\u needs four hexadecimal digits"),
    (#"{"a": "\ud800"}"#, "not JSON at column 14: half a surrogate pair is no character"),
    (
      "{\"a\": \"\t\"}",
      "not JSON at column 8: a control character in a text is written as \\u and four digits"
    ),
    (#"{'a': 1}"#, "not JSON at column 2: a key in double quotes is expected"),
    (
      #"{"a": "# + String(repeating: "[", count: 100_000),
      "not JSON at column 70: it is nested deeper than 64 levels"
    ),
  ]

  @Test(arguments: notJSON)
  func whatIsNotJSONIsRefused(line: String, problem: String) {
    #expect(
      JournalLineFaultTests.fault(of: line) == "line 17: \(problem); \(JournalLineFaultTests.shape)")
  }

  @Test func whatIsNotUTF8IsRefused() {
    #expect(throws: LineFault.self) {
      try JournalLine.record(from: [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], line: 1)
    }
  }

  private static func fault(of line: String) -> String? {
    do throws(LineFault) {
      _ = try JournalLine.record(from: line.utf8, line: 17)
      return nil
    } catch {
      return error.description
    }
  }
}
