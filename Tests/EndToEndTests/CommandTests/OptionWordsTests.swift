import Testing

extension EndToEnd {
  @Suite("Options that take one of a few words")
  struct OptionWordsTests {
    private static let words: [[String]] = [
      ["jsonl", "csv", "fhir", "ics", "html"],
      ["days", "sessions", "sets", "scores", "runs", "activities", "events", "notes"],
      ["day-first", "month-first"],
      ["both", "left", "right", "none"],
      ["left", "right", "both"],
      ["knee", "hip", "both"],
      ["1", "2", "3", "4"],
      ["strength", "stretch", "run", "readiness"],
      ["L0", "L1", "L2", "L3"],
      ["0", "1", "2", "3", "4", "5", "6", "7"],
      ["ill", "travel", "forgot", "pain", "other"],
      ["bike", "swim", "row", "elliptical", "water-running", "walk", "yoga", "other"],
      [
        "breathless-chest-pain", "deformed-or-no-weight-after-fall", "cold-pale-numb-foot",
        "saddle-numbness-or-bladder", "calf-swelling", "hot-red-knee-or-fever", "locked-knee",
        "swollen-knee-after-injury", "cannot-bear-weight", "night-or-constant-pain", "giving-way",
        "painful-catching", "numb-or-weak", "weight-loss-or-cancer-history", "groin-or-hop-pain",
        "side-hip-point-pain", "both-knees-at-once",
      ],
    ]

    @Test(
      "The shell offers the words", arguments: [("bash", "'$'\\n''"), ("zsh", "' '"), ("fish", " ")])
    func areOffered(shell: String, gap: String) async throws {
      try await Home.lent { home in
        let script = try await home.clamshell(["--generate-completion-script", shell]).output
        for words in OptionWordsTests.words {
          let list = "'\(words.joined(separator: gap))'"
          #expect(script.contains(list), "\(shell) does not offer \(list)")
        }
      }
    }

    @Test(
      "Another word is refused in a sentence",
      arguments: [
        (
          "export --format xml", Int32(64),
          "There is no format 'xml'. It is one of csv, fhir, html, ics, jsonl. "
            + "What there is: jsonl, csv, fhir, ics, html."
        ),
        (
          "export -f csv --table mornings", 65,
          "--table mornings is not known. It is one of days, sessions, sets, scores, runs, activities, events, notes."
        ),
        ("import --dates us -", 65, "--dates us is not known. It is one of day-first, month-first."),
        ("hold 45s --sides top", 65, "--sides top is not known. It is one of both, left, right, none."),
        ("start --affected left,top", 65, "--affected left,top is no side. It is left, right or both."),
        (
          "start --affected left --location foot", 65,
          "--location foot is not known. It is one of knee, hip, both."
        ),
        (
          "start --affected left --grade 5", 65,
          "--grade 5 will not do. Write a whole number from 1 to 4."
        ),
        (
          "log session yoga", 65,
          "The kind yoga is not known. It is one of strength, stretch, run, readiness."
        ),
        (
          "log session stretch --dose L9", 65, "--dose L9 is not known. It is one of L0, L1, L2, L3."
        ),
        ("log session run --level 8", 65, "--level 8 will not do. Write a whole number from 0 to 7."),
        (
          "log reason ILL", 65,
          "The reason ILL is not known. It is one of ill, travel, forgot, pain, other."
        ),
        (
          "log flag locked-knee,giving-wa", 65,
          "\"giving-wa\" is no warning sign that clamshell knows. Did you mean 'giving-way'?"
        ),
        (
          "log morning 2 --flag giving-wa", 65,
          "\"giving-wa\" is no warning sign that clamshell knows. Did you mean 'giving-way'?"
        ),
      ])
    func othersAreRefused(command: String, code: Int32, sentence: String) async throws {
      try await Home.lent { home in
        if command.hasPrefix("log") { try await home.clamshell(["start", "--affected", "left"]) }
        let words = command.split(separator: " ").map(String.init)
        let run = try await home.clamshell(words, exits: code)
        #expect(run.errors == "clamshell: \(sentence)\n")
        #expect(run.output == "")
      }
    }

    @Test("Sides, doses and warning signs are read as generously as people write them")
    func areReadGenerously() async throws {
      try await Home.lent { home in
        try await home.clamshell([
          "start", "--affected", "RIGHT,l", "--flag", "giving-way,calf-swelling", "--flag", "locked-knee",
        ])
        try await home.clamshell(["log", "session", "strength", "--dose", "l1"])
        let records = try await home.records()
        #expect(records.first?["affected"] as? [String] == ["left", "right"])
        #expect(
          records.compactMap { $0["flags"] as? [String] } == [["giving-way", "calf-swelling", "locked-knee"]])
        #expect(records.compactMap { $0["dose"] as? String } == ["L1"])
      }
    }
  }
}
