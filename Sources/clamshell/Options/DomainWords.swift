import ExerciseFiles
import RehabCore
import Reports
import ScoreSheets

extension Activity.Kind: OptionWord {}
extension DateOrder: OptionWord {}
extension JournalTable: OptionWord {}
extension MissedReason: OptionWord {}
extension PainLocation: OptionWord {}
extension SessionKind: OptionWord {}
extension SheetColumn: OptionWord {}

extension DoseLevel: OptionWord {
  static var words: [String] { allCases.map(\.name) }

  init?(word: String) { self.init(name: word.uppercased()) }
}

extension RedFlag: OptionWord {
  static func refusal(of word: String, as name: String) -> Failure {
    .badInput(
      "\"\(word)\" is no warning sign that clamshell knows." + Suggestion.sentence(for: word, among: words))
  }
}

extension [Choice<RedFlag>] {
  /// The warning signs that were named, each by itself or several with commas between them.
  func redFlags() throws -> [RedFlag] {
    try flatMap { $0.word.split(separator: ",") }.map {
      try Choice<RedFlag>(argument: String($0)).value(of: "The warning sign")
    }
  }
}
