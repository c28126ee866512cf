/// The word that was most likely meant, or all that may be written.
public enum Suggestion {
  /// ` Did you mean 'x'?`, ` It is one of a, b, c.`, or nothing if there is nothing to choose from.
  public static func sentence(for word: String, among known: some Collection<String>) -> String {
    if let near = nearest(to: word, among: known) { return " Did you mean '\(near)'?" }
    return known.isEmpty || known.count > 20 ? "" : " It is one of \(list(known.sorted()))."
  }

  /// `a, b or c`.
  public static func choice(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(list(words.dropLast())) or \(last)"
  }

  static func nearest(to word: String, among known: some Collection<String>) -> String? {
    let limit = max(1, min(3, word.count / 3))
    let ranked = known.map { (distance: distance(word, $0, limit: limit), word: $0) }
    let best = ranked.filter { $0.distance <= limit }.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return best?.word
  }

  private static func list(_ words: some Sequence<String>) -> String { words.joined(separator: ", ") }

  /// How many letters have to be put in, taken out or changed, upper and lower case alike.
  private static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let left = Array(left.lowercased().unicodeScalars)
    let right = Array(right.lowercased().unicodeScalars)
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
