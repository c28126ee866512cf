import ExerciseFiles

/// What the journal can be written as.
enum ExportFormat: String, CaseIterable, OptionWord {
  case jsonl, csv, fhir, ics, html

  static func refusal(of word: String, as name: String) -> Failure {
    .usage(
      "There is no format '\(word)'.\(Suggestion.sentence(for: word, among: words)) "
        + "What there is: \(words.joined(separator: ", ")).")
  }
}
