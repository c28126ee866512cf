import Testing

/// A change to the sound movement, and the faults that it brings.
struct MovementFaultRow: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  /// From the colon behind the file's name on.
  var faults: [String]
  var testDescription: String { new.isEmpty ? "without \(old)" : new }

  init(_ old: String, _ new: String, _ faults: String...) {
    self.old = old
    self.new = new
    self.faults = faults
  }

  static let keys: [MovementFaultRow] = [
    MovementFaultRow(
      "feel: The calf", "feeel: The calf",
      ":1:1: 'feel' is missing; it takes a text.",
      ":7:1: The key 'feeel' is not known. Did you mean 'feel'?"),
    MovementFaultRow(
      "laterality: each-side\n", "",
      ":1:1: 'laterality' is missing; it takes each-side or both-at-once."),
    MovementFaultRow(
      "  L2: {sets: 2, hold: 20 s, rest: 30 s}\n", "",
      ":21:3: 'doses.L2' is missing; it takes a group of keys."),
    MovementFaultRow(
      "sets: 1, reps", "set: 1, reps",
      ":21:7: 'doses.L0.sets' is missing; it takes a whole number from 1 to 10.",
      ":21:8: The key 'set' is not known in 'doses.L0'. Did you mean 'sets'?"),
    MovementFaultRow(
      "targets: The calf.\n", "targets: The calf.\nmuscle-group: calf\n",
      ":7:1: The key 'muscle-group' is not known."),
    MovementFaultRow(
      "name: Hop\n", "name: Hop\nname: Hopping\n",
      ":3:1: 'name' stands here a second time; first in line 2. Keep one of the two."),
    MovementFaultRow(
      "  - text: Lower.\n", "  - text: Lower.\n    text: Slower.\n    tex: Softer.\n",
      ":16:5: 'text' stands here a second time; first in line 15. Keep one of the two.",
      ":17:5: The key 'tex' is not known in 'easier[1]'. Did you mean 'text'?"),
    MovementFaultRow(
      "{out: up, hold: hold", "{out: up, out: off, hold: hold",
      ":19:10: 'out' stands more than once in the group that begins here. Keep one."),
    MovementFaultRow(
      "hold: 20 s", "hold: 20 s, reps: 3",
      ":23:7: 'doses.L2' has a 'hold', so neither 'reps' nor 'tempo' can stand there."),
    MovementFaultRow(
      "hold: 20 s, ", "",
      ":23:7: 'doses.L2' needs either 'reps' with a 'tempo', or a 'hold'."),
    MovementFaultRow(
      "reps: 8, tempo: 2-1-2", "reps: 8",
      ":21:7: 'doses.L0.tempo' is missing; it takes three phases in whole seconds from 0 to 30, out, hold and "
        + "back, such as '2-1-2'."),
  ]

  static let words: [MovementFaultRow] = [
    MovementFaultRow(
      "id: hop", "id: hob", ":1:5: The id is 'hob', but the file is named 'hop'. Both have to be the same."),
    MovementFaultRow(
      "id: hop", "id: Hop_1",
      ":1:5: 'id' takes a name of small letters, digits and hyphens, such as 'fire-hydrant', but this is 'Hop_1'."
    ),
    MovementFaultRow(
      "kind: strength", "kind: cardio",
      ":3:7: 'kind' cannot be 'cardio'. It is one of strength, stretch."),
    MovementFaultRow(
      "each-side", "each side", ":5:13: 'laterality' cannot be 'each side'. Did you mean 'each-side'?"),
    MovementFaultRow(
      "grades: [D]", "grades: [E]",
      ":26:12: 'evidence.grades[1]' cannot be 'E'. Did you mean 'A'?"),
    MovementFaultRow(
      "sources: [PROJ]\nsources", "sources: [PROJ, McKay2]\nsources",
      ":28:19: There is no source 'McKay2' in the protocol's list. Did you mean 'McKay20'?"),
    MovementFaultRow(
      "exercise: squat", "exercise: squad", ":18:15: There is no exercise 'squad'. Did you mean 'squat'?"),
    MovementFaultRow(
      "exercise: squat", "exercise: hop",
      ":18:15: 'harder[1].exercise' names the exercise of this file itself; it takes another one."),
    MovementFaultRow(
      "evidence:", "hidden-by-flags: [locked-kneee]\nevidence:",
      ":25:19: 'hidden-by-flags[1]' cannot be 'locked-kneee'. Did you mean 'locked-knee'?"),
    MovementFaultRow("feel: The calf works.", "feel:", ":7:6: 'feel' takes a text, but this is empty."),
    MovementFaultRow(
      "feel: The calf works.", "feel: \"  \"", ":7:7: 'feel' takes a text, but this is empty."),
    MovementFaultRow(
      "feel: The calf works.", "feel: yes",
      ":7:7: 'feel' takes a text, and 'yes' can mean true, false or nothing. Put it in quotes."),
    MovementFaultRow(
      "feel: The calf works.", "feel: 12",
      ":7:7: 'feel' takes a text, but '12' is a number. If it is meant as a text, put it in quotes."),
    MovementFaultRow("feel: The calf works.", "feel: \"12\""),
    MovementFaultRow(
      "feel: The calf works.", "feel: [calf]", ":7:7: 'feel' takes a text, but this is a list."),
    MovementFaultRow(
      "cues: [Soft]", "cues: Soft", ":12:7: 'cues' takes a list of 1 to 4 texts, but this is 'Soft'."),
    MovementFaultRow(
      "cues: [Soft]", "cues: [A, B, C, D, E]", ":12:7: 'cues' has 5 texts; it takes 1 to 4."),
    MovementFaultRow("cues: [Soft]", "cues: []", ":12:7: 'cues' has 0 texts; it takes 1 to 4."),
    MovementFaultRow(
      "{out: up, hold: hold, back: down}", "up",
      ":19:9: 'phases' takes a group of keys, but this is 'up'."),
  ]

  static let numbers: [MovementFaultRow] = [
    number("sets: 011", "'011' begins with 0, which some programs read as octal; write 11"),
    number("sets: 0o7", "'0o7' is an octal number; write it in plain digits"),
    number("sets: 0x7", "'0x7' is a hexadecimal number; write it in plain digits"),
    number("sets: 1_0", "'1_0' has '_' in it; write 10"),
    number("sets: .inf", "'.inf' is not a number to count with"),
    number("sets: .NaN", "'.NaN' is not a number to count with"),
    number("sets: 1:30", "'1:30' can be read as a time or as a number to base 60"),
    number("sets: 2.5", "'2.5' is not a whole number"),
    number("sets: 1e1", "'1e1' is not a whole number"),
    number("sets: +2", "'+2' has a sign; write 2"),
    number("sets: 99999999999999999999", "'99999999999999999999' is too large"),
    MovementFaultRow(
      "sets: 1", "sets: 11", ":21:14: 'doses.L0.sets' is 11; it takes a whole number from 1 to 10."),
    MovementFaultRow(
      "sets: 1", "sets: -1", ":21:14: 'doses.L0.sets' is -1; it takes a whole number from 1 to 10."),
    MovementFaultRow(
      "sets: 1", "sets: two",
      ":21:14: 'doses.L0.sets' takes a whole number from 1 to 10, but this is 'two'."),
    MovementFaultRow(
      "sets: 1", "sets: yes",
      ":21:14: 'doses.L0.sets' takes a whole number from 1 to 10, but this is 'yes'."),
    MovementFaultRow(
      "sets: 1", "sets: \"1\"",
      ":21:14: 'doses.L0.sets' takes a whole number from 1 to 10, but quotes make this a text. "
        + "Write it without quotes."),
    MovementFaultRow(
      "hold: 20 s", "hold: 20",
      ":23:23: 'doses.L2.hold' has no unit; it takes seconds from 1 to 300, such as '30 s'."),
    MovementFaultRow(
      "hold: 20 s", "hold: 20 min",
      ":23:23: 'doses.L2.hold' has the unit 'min'; it takes seconds from 1 to 300, such as '30 s'."),
    MovementFaultRow(
      "hold: 20 s", "hold: 020 s",
      ":23:23: 'doses.L2.hold': '020' begins with 0, which some programs read as octal; write 20. "
        + "It takes seconds from 1 to 300, such as '30 s'."),
    MovementFaultRow(
      "hold: 20 s", "hold: 400 s",
      ":23:23: 'doses.L2.hold' is 400; it takes seconds from 1 to 300, such as '30 s'."),
    MovementFaultRow(
      "hold: 20 s", "hold: a while longer",
      ":23:23: 'doses.L2.hold' takes seconds from 1 to 300, such as '30 s', but this is 'a while longer'."),
    MovementFaultRow("2-1-2, rest: 30 s}\n  L1", "2-1, rest: 30 s}\n  L1", tempo("2-1")),
    MovementFaultRow("2-1-2, rest: 30 s}\n  L1", "2-1-2-1, rest: 30 s}\n  L1", tempo("2-1-2-1")),
    MovementFaultRow("2-1-2, rest: 30 s}\n  L1", "2-01-2, rest: 30 s}\n  L1", tempo("2-01-2")),
    MovementFaultRow("2-1-2, rest: 30 s}\n  L1", "0-0-0, rest: 30 s}\n  L1", tempo("0-0-0")),
  ]

  static let yaml: [MovementFaultRow] = [
    MovementFaultRow("name: Hop", "name: Hop\t", ":2:10: There is a tab here. Use spaces."),
    MovementFaultRow(
      "  - Stand on one leg.\nsteps:\n  - Hop", "\t- Stand on one leg.\nsteps:\n  \t- Hop",
      ":9:1: There is a tab here. Use spaces.", ":11:3: There is a tab here. Use spaces."),
    MovementFaultRow(
      "feel: The calf works.", "feel: The calf: works.",
      ":7:15: A ':' was not expected here. If it belongs to a text, put the whole text in quotes; else check "
        + "the indentation."),
    MovementFaultRow(
      "targets: The calf.\nfeel: The calf works.", "targets: &calf The calf.\nfeel: *calf",
      ":6:10: 'feel' uses an anchor ('&' or '*'), which is not read. Write it out.",
      ":6:10: 'targets' uses an anchor ('&' or '*'), which is not read. Write it out."),
    MovementFaultRow(
      "{out: up, hold: hold, back: down}", "{<<: {out: up}, hold: hold, back: down}",
      ":19:9: 'phases.out' is missing; it takes a text.",
      ":19:10: '<<' merges another group, which is not read. Write the keys out."),
    MovementFaultRow("kind: strength", "kind: !!str strength"),
    MovementFaultRow(
      "sets: 1", "sets: !!int 1", ":21:14: 'doses.L0.sets' has a tag ('!'), which is not read. Take it out."),
    MovementFaultRow(
      "name: Hop", "? [a, b]\n: c\nname: Hop", ":2:3: A key has to be a word, but this is a list."),
    MovementFaultRow(
      "steps:", "---\nsteps:",
      ":10:1: A second document begins here. A file holds one: take out the line '---'."),
    MovementFaultRow(
      "feel: The calf works.", "feel: *calf",
      ":7:7: A '*' begins an alias, which is not read. Put the text in quotes, or write it out."),
    MovementFaultRow(
      "name: Hop", "name: \u{1}", ":2:7: There is a character here that YAML does not allow."),
  ]

  private static func number(_ new: String, _ doubt: String) -> MovementFaultRow {
    MovementFaultRow(
      "sets: 1", new, ":21:14: 'doses.L0.sets': \(doubt). It takes a whole number from 1 to 10.")
  }

  private static func tempo(_ found: String) -> String {
    ":21:33: 'doses.L0.tempo' takes three phases in whole seconds from 0 to 30, out, hold and back, such as "
      + "'2-1-2', but this is '\(found)'."
  }
}

// Figures.
extension MovementFaultRow {
  private static let last = "technique: [MEM]\n  doses: [PROJ]\n"

  private static func figure(_ lines: String, _ faults: String...) -> MovementFaultRow {
    var row = MovementFaultRow(last, last + "figure:\n" + lines)
    row.faults = faults
    return row
  }

  static let figures: [MovementFaultRow] = [
    figure(
      """
        posture: standing
        contacts: [feet]
        view: {turn: 0, tilt: 5}
        poses:
          - name: Down
            legs: {knee: -10}

      """, ":38:20: 'figure.poses[1].legs.knee' is -10; it takes a whole number from 0 to 150."),
    figure(
      """
        posture: standing
        view: {turn: 0, tilt: 5}
        poses:
          - name: Up
            legs: {flex: 131, kne: 3}

      """, ":37:20: 'figure.poses[1].legs.flex' is 131; it takes a whole number from -30 to 130.",
      ":37:25: The key 'kne' is not known in 'figure.poses[1].legs'. Did you mean 'knee'?"),
    figure(
      """
        posture: hanging
        view: {turn: 0, tilt: 5}
        poses:
          - name: Up

      """,
      ":33:12: 'figure.posture' cannot be 'hanging'. It is one of on-all-fours, on-back, on-side, standing."),
    figure(
      """
        posture: standing
        view: {turn: 0, tilt: 90}
        props:
          - {kind: mat}
        poses:
          - name: Up

      """, ":34:25: 'figure.view.tilt' is 90; it takes a whole number from 0 to 60.",
      ":36:7: 'figure.props[1].size' is missing; it takes a list of exactly 3 numbers."),
    figure(
      """
        posture: standing
        contacts: [working-foot, other-toes]
        view: {turn: 0, tilt: 5}
        poses:
          - name: Apart
            working-leg: {flex: 30, ankle: -30}
            other-leg: {flex: -25}
          - name: Front leg upright
            working-leg: {flex: 0, ankle: 0}

      """,
      ":33:3: 'figure': near 'Apart' the other foot cannot stay where it rests at the start. "
        + "Correct the angles of that leg or arm, or take it out of 'contacts'.",
      ":33:3: 'figure': near 'Front leg upright' the other foot cannot stay where it rests at the start. "
        + "Correct the angles of that leg or arm, or take it out of 'contacts'."),
    figure(
      """
        posture: standing
        contacts: [other-foot]
        view: {turn: 0, tilt: 5}
        poses:
          - name: Up
            trunk: {bend: 70}
            working-leg: {flex: 130, knee: 90}

      """,
      ":33:3: 'figure': near 'Up' the working thigh passes through the trunk. Bend the hip or the trunk less, "
        + "or turn the thigh out."),
  ]
}
