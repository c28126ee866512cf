import ArgumentParser

/// A whole number within a range, or a sentence that says what it may be.
func wholeNumber(_ text: String, in range: ClosedRange<Int>, name: String) throws -> Int {
  guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
    let number = Int(text), range.contains(number)
  else {
    throw Failure.badInput(
      "\(name) \(text) will not do. Write a whole number from \(range.lowerBound) to \(range.upperBound).")
  }
  return number
}

extension CompletionKind {
  /// Offers every number of a short range.
  static func numbers(_ range: ClosedRange<Int>) -> CompletionKind { .list(range.map(String.init)) }
}
