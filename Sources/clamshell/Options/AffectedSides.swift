import RehabCore

/// The sides that hurt, as `start` takes them: a side, both, or a list.
struct AffectedSides: OptionWord {
  let sides: Set<Side>

  static let words = ["left", "right", "both"]

  init?(word: String) {
    if word.lowercased() == "both" {
      sides = Set(Side.allCases)
      return
    }
    let named = word.split(separator: ",", omittingEmptySubsequences: false).map { Side(written: String($0)) }
    guard named.allSatisfy({ $0 != nil }) else { return nil }
    sides = Set(named.compactMap { $0 })
  }

  static func refusal(of word: String, as name: String) -> Failure {
    .badInput("\(name) \(word) is no side. It is \(listed).")
  }
}
