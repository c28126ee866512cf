import Foundation
import TestSupport
import Testing

extension EndToEnd {
  @Suite("The plan is told as text and as JSON")
  struct ReadingTests {
    @Test func todayHasEveryKeyOfTheContract() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/calm.jsonl"])
        let keys: Set = [
          "day", "stage", "plan", "notice", "move", "reasons", "credits", "gate", "earliestAdvance", "streak",
          "adherence", "affected", "routine", "routineSeconds", "week",
        ]
        // The last one is weeks after the last record: the first morning that is told ends the stage.
        let days = [
          ("2024-02-21", 2, "L2", 2), ("2024-03-31", 3, "L2", 3), ("2024-04-22", 4, "0", 4),
          ("2024-05-18", 4, "1", 3),
        ]
        for (date, number, dose, stageTomorrow) in days {
          let today = try await home.json("today", "--as-of", date)
          let stage = try #require(today["stage"] as? [String: Any])
          #expect(Set(stage.keys) == ["number", "id", "name", "dayOfStage"])
          #expect(stage["number"] as? Int == number, "\(date)")
          #expect(Set(today.keys) == keys.union([number == 4 ? "level" : "dose"]), "\(date)")
          let level = (today["level"] as? Int).map { String($0) }
          #expect((level ?? today["dose"] as? String) == dose, "\(date)")
          #expect(Set((today["notice"] as? [String: Any] ?? [:]).keys) == ["kind", "level", "text"])
          #expect(Set((today["credits"] as? [String: Any] ?? [:]).keys) == ["inStage", "inARow"])
          for condition in today["gate"] as? [[String: Any]] ?? [] {
            #expect(Set(condition.keys) == ["condition", "met", "have", "need"])
          }
          let week = today["week"] as? [[String: Any]] ?? []
          #expect(week.count == 7 && week.first?["day"] as? String == date)
          let stagesAhead = week.dropFirst().compactMap { $0["stage"] as? Int }
          #expect(week.first?["stage"] as? Int == number, "\(date)")
          #expect(stagesAhead == Array(repeating: stageTomorrow, count: 6), "\(date)")
          for ahead in week {
            let keys: Set = ["day", "stage", "plan", "run", "strength", "offered"]
            let isOnLadder = ahead["stage"] as? Int == 4
            #expect(Set(ahead.keys) == keys.union([isOnLadder ? "level" : "dose"]), "\(date)")
          }
          for item in today["routine"] as? [[String: Any]] ?? [] {
            let amount = item["reps"] == nil ? "holdSeconds" : "reps"
            #expect(
              Set(item.keys) == ["exercise", "name", "sets", amount, "restSeconds", "sides", "seconds"])
          }
          let seconds = (today["routine"] as? [[String: Any]] ?? []).compactMap { $0["seconds"] as? Int }
          #expect(seconds.reduce(0, +) == today["routineSeconds"] as? Int)
        }
      }
    }

    @Test func aRunDayShowsTheRun() async throws {
      let file = "\(SampleJournalTests.folder)/runner.jsonl"
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
      let records = lines.compactMap(document)
      try await Home.lent { home in
        try await home.clamshell(["import", file])
        let days = try await home.json("why")["days"] as? [[String: Any]] ?? []
        let runDays = Set(
          records.filter { $0["type"] as? String == "run" || $0["kind"] as? String == "run" }
            .compactMap { $0["day"] as? String })
        let runDay = try #require(
          days.first {
            $0["stage"] as? Int == 4 && $0["plan"] as? String == "FULL" && $0["credited"] as? Bool == true
              && runDays.contains($0["day"] as? String ?? "")
          }?["day"] as? String)
        // What the runner saw on the morning of that day.
        let before = lines.filter { line in
          let record = document(line) ?? [:]
          let day = record["day"] as? String ?? ""
          let isBeforeTheRun = ["morning", "advance"].contains(record["type"] as? String ?? "")
          return day < runDay || day == runDay && isBeforeTheRun
        }
        try await Home.lent { other in
          try await other.clamshell(["import", "-"], input: before.joined(separator: "\n"))
          let today = try await other.json("today", "--as-of", runDay)
          let first = try #require((today["routine"] as? [[String: Any]])?.first)
          #expect(first["exercise"] as? String == "run")
          #expect((first["holdSeconds"] as? Int ?? 0) >= 1800)
          #expect(today["level"] is Int && today["dose"] == nil)
        }
      }
    }

    @Test(
      "The days that a plan does not have are refused",
      arguments: [
        ["today", "--as-of", "2999-01-01"], ["today", "--as-of", "2020-01-01"], ["today", "--as-of", "soon"],
        ["why", "--from", "2025-13-01"], ["why", "--from", "2025-08-02", "--to", "2025-08-01"],
        ["review", "--as-of", "2999-01-01"], ["review", "--to", "x"],
      ])
    func badDays(arguments: [String]) async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/calm-short.jsonl"])
        let run = try await home.clamshell(arguments, exits: 65)
        #expect(run.output == "" && run.errors.hasPrefix("clamshell: "))
      }
    }

    @Test func withoutAPlanItSaysHowToBegin() async throws {
      try await Home.lent { home in
        for command in ["today", "why", "review"] {
          try await home.refused(command, code: 1, says: "clamshell start")
          try await home.refused(command, "--json", code: 1, says: "clamshell start")
        }
      }
    }

    @Test func aSpanOfDays() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/calm-short.jsonl"])
        let options = ["--from", "2025-08-16", "--to", "2025-08-18", "--as-of", "2025-08-29"]
        for command in ["why", "review"] {
          let run = try await home.clamshell([command] + options + ["--json"])
          let days = document(run.output)?["days"] as? [[String: Any]]
          #expect(days?.compactMap { $0["day"] as? String } == ["2025-08-16", "2025-08-17", "2025-08-18"])
        }
      }
    }

    @Test func reviewHasEveryKeyOfTheContract() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/calm-short.jsonl"])
        let review = try await home.json("review", "--as-of", "2025-08-29")
        #expect(Set(review.keys) == ["streak", "adherence", "days", "stages", "exercises"])
        #expect(
          Set((review["streak"] as? [String: Any] ?? [:]).keys)
            == ["current", "longest", "atRisk", "reservesLeft"])
        for day in review["days"] as? [[String: Any]] ?? [] {
          #expect(
            Set(day.keys) == ["day", "followed", "plan", "morning", "worst", "sessions", "seconds"])
        }
        let stages = review["stages"] as? [[String: Any]] ?? []
        #expect(stages.map { $0["from"] as? String } == ["2025-07-22", "2025-07-29", "2025-08-17"])
        for stage in stages { #expect(Set(stage.keys) == ["stage", "from", "to"]) }
        for exercise in review["exercises"] as? [[String: Any]] ?? [] {
          #expect(Set(exercise.keys) == ["exercise", "sets", "reps", "holdSeconds", "lastDay"])
        }
        let text = try await home.clamshell(["review", "--as-of", "2025-08-29"]).output
        for part in ["Week of", "Worst in a session", "Your bests", "1 Rest"] { #expect(text.contains(part)) }
      }
    }

    @Test func oneExercise() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/calm-short.jsonl"])
        let asOf = ["--as-of", "2025-08-29"]
        let json = try await home.clamshell(["review", "--exercise", "clamshell", "--json"] + asOf)
        let review = try #require(document(json.output))
        let exercises = review["exercises"] as? [[String: Any]]
        #expect(exercises?.compactMap { $0["exercise"] as? String } == ["clamshell"])
        #expect(Set(review.keys) == ["streak", "adherence", "days", "stages", "exercises"])
        let text = try await home.clamshell(["review", "--exercise", "Clamshell"] + asOf).output
        #expect(text.hasPrefix("Clamshell\n") && text.contains("Dose L1"))
        try await home.refused("review", "--exercise", "clamshel", says: "Did you mean 'clamshell'?")
      }
    }

    @Test func cardsAreShown() async throws {
      try await Home.lent { home in
        let list = try await home.clamshell(["show"]).output
        for name in ["clamshell", "fire-hydrant", "pigeon", "ice", "shoes-and-gait"] {
          #expect(list.contains(name))
        }
        #expect(try await home.clamshell(["show", "fire-hydrant"]).output.contains("Sources"))
        #expect(try await home.clamshell(["show", "Fire", "hydrant"]).output.contains("Sources"))
        #expect(try await home.clamshell(["show", "ice"]).output.contains("Aid"))
        #expect(try await home.json("show", "clamshell")["exercise"] as? String == "clamshell")
        #expect(try await home.json("show", "ice")["aid"] as? String == "ice")
        #expect((try await home.json("show")["exercises"] as? [Any])?.isEmpty == false)
        try await home.refused("show", "fire-hydrent", says: "Did you mean 'fire-hydrant'?")
      }
    }
  }
}
