import ArgumentParser

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
