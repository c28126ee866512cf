extension String {
  /// A text that comes from outside, such as a cell, a name or an option's value, as it may stand in a sentence on a
  /// terminal: what would steer the terminal, turn the direction of writing or not be seen is written out (`\u{1B}`),
  /// and what is long ends with an ellipsis.
  ///
  /// - Parameter limit: how many characters of it are shown.
  public func shown(atMost limit: Int = 60) -> String {
    let scalars = unicodeScalars.prefix(limit)
    var text = scalars.map { $0.steers ? "\\u{\(String($0.value, radix: 16, uppercase: true))}" : String($0) }
      .joined()
    if unicodeScalars.count > limit { text += "…" }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether it does something to what stands beside it instead of being seen, or is nothing that is known.
  fileprivate var steers: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
