import RehabCore

/// A cell as it is read, however it was typed: digits of any script and full-width signs as ASCII, every blank as a space,
/// every dash as a hyphen, accents and what takes no place left out, in lower case.
struct CellText: Hashable {
  let text: String

  init(_ cell: String) {
    var folded = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars.prefix(CellText.longest) { CellText.fold(scalar, into: &folded) }
    // What is longer is a note, and must not be read by its beginning.
    if cell.unicodeScalars.count > CellText.longest { folded.append("…") }
    text = String(folded)
  }

  private static let longest = 120

  private static func fold(_ scalar: Unicode.Scalar, into text: inout String.UnicodeScalarView) {
    let properties = scalar.properties
    if let plain = unaccented[scalar] {
      text.append(contentsOf: plain.unicodeScalars)
    } else if unseen.contains(scalar) || properties.generalCategory == .nonspacingMark {
      return
    } else if properties.isWhitespace {
      text.append(" ")
    } else if properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" {
      text.append("-")
    } else if properties.numericType == .decimal, let value = properties.numericValue, (0...9).contains(value)
    {
      text.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(value)))
    } else if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
      text.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
    } else {
      text.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
    }
  }

  private static let unaccented: [Unicode.Scalar: String] = [
    "ä": "a", "ö": "o", "ü": "u", "Ä": "a", "Ö": "o", "Ü": "u", "ß": "ss", "é": "e", "è": "e", "É": "e",
  ]

  /// Marks of direction and joints that come along with a copied text. Overrides of direction are not among them: a number
  /// that looks like another one is not read.
  private static let unseen: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}", "\u{2060}",
    "\u{FEFF}",
  ]

  /// Nothing, or one of the ways to write that there is nothing.
  var isBlank: Bool { text.allSatisfy { $0 == " " } || CellText.blanks.contains(text) }

  private static let blanks: Set<String> = [
    "-", "--", "---", "?", "??", ".", "/", "na", "n/a", "n.a.", "n. a.", "#n/a", "#nv", "#value!", "#wert!",
    "#ref!",
    "#div/0!", "#num!", "#name?", "nan", "nil", "null", "missing", "unknown", "skipped", "k.a.", "k. a.",
    "ka",
    "keine angabe", "unbekannt", "no data", "not recorded", "not available",
  ]

  /// The runs of letters and of digits in it.
  var words: [Substring] {
    var words: [Substring] = []
    var rest = Substring(text)
    while let first = rest.first {
      let isKind: (Character) -> Bool =
        first.isLetter ? \.isLetter : first.isNumber ? \.isNumber : { _ in false }
      let word = rest.prefix(while: isKind)
      if !word.isEmpty { words.append(word) }
      rest = rest.dropFirst(max(1, word.count))
    }
    return words
  }

  // MARK: - What it says

  /// "2", "2.0", "2,0", "2/10", "2 of 10".
  var score: PainScore? {
    var number = Substring(text.filter { $0 != " " })
    for divider in ["/", "outof", "of", "von"] {
      let parts = number.split(separator: divider, omittingEmptySubsequences: false)
      if parts.count == 2, CellText.whole(parts[1]) == PainScore.range.upperBound { number = parts[0] }
    }
    return CellText.whole(number).flatMap(PainScore.init)
  }

  /// A whole number, also with a fraction of zeros, as sheets may write it.
  private static func whole(_ text: Substring) -> Int? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard let digits = parts.first, (1...3).contains(digits.count), digits.allSatisfy(\.isASCIIDigit),
      parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 == "0" } })
    else { return nil }
    return Int(digits)
  }

  /// Whether a painkiller was taken: yes or no, a dose, or the name of one; nil if it says none of this.
  var painkiller: Bool? {
    let words = words
    if isBlank || CellText.no.contains(text) { return false }
    if CellText.yes.contains(text) { return true }
    let names = words.map { ColumnWords.painkillers.contains(String($0)) }
    let numbers = words.map { $0.allSatisfy(\.isNumber) }
    let isDose = words.indices.allSatisfy { names[$0] || numbers[$0] || CellText.doses.contains(words[$0]) }
    if isDose, numbers.contains(true) { return words.contains { Int($0).map { $0 > 0 } ?? false } }
    if let first = words.first, CellText.no.contains(String(first)) {
      let denied = CellText(words.dropFirst().joined(separator: " ")).painkiller
      return denied == nil ? nil : false
    }
    let isSaid = names.contains(true) || words.first.map { CellText.yes.contains(String($0)) } ?? false
    return isSaid && !words.contains { CellText.no.contains(String($0)) } ? true : nil
  }

  private static let yes: Set<String> = [
    "yes", "y", "true", "x", "ja", "j", "wahr", "taken", "took", "genommen", "✓", "✔", "✅", "☑", "on", "oui",
    "si",
  ]
  private static let no: Set<String> = [
    "no", "n", "false", "none", "nein", "falsch", "keine", "kein", "keins", "nothing", "nichts", "not",
    "without",
    "ohne", "non", "off", "0",
  ]
  private static let doses: Set<Substring> = [
    "mg", "g", "ml", "x", "tab", "tabs", "caps", "capsule", "capsules", "stuck", "st", "dose", "doses",
    "times",
  ]

  /// The leg or legs that it names; nil if none.
  var sides: Set<Side>? {
    if ["both", "beide", "beidseits", "bilateral"].contains(text) { return [.left, .right] }
    return ColumnName(text, isCell: true)?.side.map { [$0] }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
