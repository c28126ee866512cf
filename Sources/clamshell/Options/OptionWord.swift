import ArgumentParser
import ExerciseFiles

/// One of a few words that an option takes; the shell offers them.
protocol OptionWord {
  static var words: [String] { get }

  /// What a word means; nil if it is none of them.
  init?(word: String)

  /// What is said of a word that is none of them.
  ///
  /// - Parameter name: the option, or what an argument is called in a sentence.
  static func refusal(of word: String, as name: String) -> Failure
}

extension OptionWord {
  /// All of them for a sentence of the help: `knee, hip or both`.
  static var listed: String { Suggestion.choice(words) }

  static func refusal(of word: String, as name: String) -> Failure {
    .badInput("\(name) \(word) is not known. It is one of \(words.joined(separator: ", ")).")
  }
}

extension OptionWord where Self: RawRepresentable<String> & CaseIterable {
  static var words: [String] { allCases.map(\.rawValue) }

  init?(word: String) { self.init(rawValue: word) }
}

/// A word for an option as it was written, until the command asks what it means: the parser knows what may be written, and
/// what was written instead is refused in a sentence of ours.
struct Choice<Value: OptionWord>: ExpressibleByArgument {
  let word: String

  init(argument: String) { word = argument }

  init(_ value: Value) where Value: RawRepresentable<String> { word = value.rawValue }

  static var defaultCompletionKind: CompletionKind { .list(Value.words) }
  var defaultValueDescription: String { word }

  /// - Parameter name: the option, or what the argument is called in a sentence.
  func value(of name: String) throws -> Value {
    guard let value = Value(word: word) else { throw Value.refusal(of: word, as: name) }
    return value
  }
}
