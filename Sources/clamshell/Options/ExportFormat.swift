import ArgumentParser
import ExerciseFiles

/// What the journal can be written as.
enum ExportFormat: String, CaseIterable {
  case jsonl, csv, fhir, ics, html

  init(named name: String) throws {
    guard let format = ExportFormat(rawValue: name) else {
      let known = ExportFormat.allCases.map(\.rawValue)
      throw Failure.usage(
        "There is no format '\(name)'.\(Suggestion.sentence(for: name, among: known)) "
          + "What there is: \(known.joined(separator: ", ")).")
    }
    self = format
  }
}
