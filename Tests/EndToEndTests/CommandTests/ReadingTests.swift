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
        for (date, dose) in [("2024-05-18", "dose"), ("2024-06-10", "dose"), ("2024-07-25", "level")] {
          let today = try await home.json("today", "--as-of", date)
          let stage = try #require(today["stage"] as? [String: Any])
          #expect(Set(stage.keys) == ["number", "id", "name", "dayOfStage"])
          let isOnLadder = stage["number"] as? Int == 4
          #expect(Set(today.keys) == keys.union([isOnLadder ? "level" : "dose"]), "\(date) \(dose)")
          #expect(Set((today["notice"] as? [String: Any] ?? [:]).keys) == ["kind", "level", "text"])
          #expect(Set((today["credits"] as? [String: Any] ?? [:]).keys) == ["inStage", "inARow"])
          for condition in today["gate"] as? [[String: Any]] ?? [] {
            #expect(Set(condition.keys) == ["condition", "met", "have", "need"])
          }
          let week = today["week"] as? [[String: Any]] ?? []
          #expect(week.count == 7 && week.first?["day"] as? String == date)
          for ahead in week {
            let keys: Set = ["day", "stage", "plan", "run", "strength", "offered"]
            #expect(Set(ahead.keys) == keys.union([isOnLadder ? "level" : "dose"]))
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
        ["why", "--from", "2024-13-01"], ["why", "--from", "2024-06-02", "--to", "2024-06-01"],
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
        let options = ["--from", "2024-08-20", "--to", "2024-08-22", "--as-of", "2024-09-25"]
        for command in ["why", "review"] {
          let run = try await home.clamshell([command] + options + ["--json"])
          let days = document(run.output)?["days"] as? [[String: Any]]
          #expect(days?.compactMap { $0["day"] as? String } == ["2024-08-20", "2024-08-21", "2024-08-22"])
        }
      }
    }

    @Test func reviewHasEveryKeyOfTheContract() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/calm-short.jsonl"])
        let review = try await home.json("review", "--as-of", "2024-09-25")
        #expect(Set(review.keys) == ["streak", "adherence", "days", "stages", "exercises"])
        #expect(
          Set((review["streak"] as? [String: Any] ?? [:]).keys)
            == ["current", "longest", "atRisk", "reservesLeft"])
        for day in review["days"] as? [[String: Any]] ?? [] {
          #expect(
            Set(day.keys) == ["day", "followed", "plan", "morning", "worst", "sessions", "seconds"])
        }
        for stage in review["stages"] as? [[String: Any]] ?? [] {
          #expect(Set(stage.keys) == ["stage", "from", "to"])
        }
        for exercise in review["exercises"] as? [[String: Any]] ?? [] {
          #expect(Set(exercise.keys) == ["exercise", "sets", "reps", "holdSeconds", "lastDay"])
        }
        let text = try await home.clamshell(["review", "--as-of", "2024-09-25"]).output
        for part in ["Week of", "Worst in a session", "Your bests", "1 Rest"] { #expect(text.contains(part)) }
      }
    }

    @Test func oneExercise() async throws {
      try await Home.lent { home in
        try await home.clamshell(["import", "\(SampleJournalTests.folder)/calm-short.jsonl"])
        let asOf = ["--as-of", "2024-09-25"]
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
