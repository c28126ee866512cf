import ArgumentParser
import ExerciseFiles
import RehabCore
import Reports

/// When the calendar reminds, and how far it looks ahead.
struct CalendarOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("ics: when to be reminded of the morning score.", valueName: "time"))
  var morning: String?
  @Option(name: .long, help: ArgumentHelp("ics: when the routine is to begin.", valueName: "time"))
  var session: String?
  @Option(name: .long, help: ArgumentHelp("ics: how many days, today included.", valueName: "days"))
  var days: String?

  var isEmpty: Bool { morning == nil && session == nil && days == nil }

  func times() throws -> (morning: WallTime, session: WallTime) {
    (
      try time(morning ?? "07:30", "--morning"),
      try time(session ?? UsualHour.session.clock, "--session")
    )
  }

  func count() throws -> Int {
    try wholeNumber(days ?? "14", in: 1...90, name: "--days")
  }

  private func time(_ text: String, _ name: String) throws -> WallTime {
    guard let time = TimeOfDay(text) else {
      throw Failure.badInput("\(name) \(text) is no time of day. Write it as HH:MM, such as 07:30.")
    }
    return WallTime(hour: time.hour, minute: time.minute)
  }
}

/// What the journal can be written as.
enum ExportFormat: String, CaseIterable, OptionWord {
  case jsonl, csv, fhir, ics, html

  static func refusal(of word: String, as name: String) -> Failure {
    .usage(
      "There is no format '\(word)'.\(Suggestion.sentence(for: word, among: words)) "
        + "What there is: \(words.joined(separator: ", ")).")
  }
}
