import RehabCore

/// A sentence as the words around its numbers, and the numbers, whether in digits or in words.
struct NumberedSentence: Hashable {
  /// With `#` for each number, and in the singular after it.
  let words: String
  let numbers: [Number]

  struct Number: Hashable {
    let value: Int
    /// It is known to be none of a limit.
    let isExcused: Bool
  }

  /// - Parameter known: numbers of the journal that it tells of.
  init(_ sentence: String, known: Set<Int> = []) {
    var words = NumberedSentence.words(of: sentence)
    let excused = NoLimits.places(in: words)
    NumberedSentence.hideDates(in: &words)
    var numbers: [Number] = []
    for place in words.indices {
      guard let value = NumberedSentence.number(words[place]) else { continue }
      words[place] = "#"
      if NumberedSentence.goesOn(at: place, in: &words) { continue }
      numbers.append(Number(value: value, isExcused: excused.contains(place) || known.contains(value)))
    }
    self.words = NumberedSentence.singular(words).joined()
    self.numbers = numbers
  }

  /// The sentences of a text.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for character in text + "\n" {
      let isEnd = character == "\n" || character == " " && [".", "!", "?"].contains(sentence.last)
      guard isEnd else {
        sentence.append(character)
        continue
      }
      if !sentence.isEmpty { sentences.append(sentence) }
      sentence = ""
    }
    return sentences
  }

  /// A text cut where letters and digits meet anything else; signs stand alone. A rule such as `m7` is a word and no number.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        if !word.isEmpty { words.append(word) }
        words.append(String(character))
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func number(_ word: String) -> Int? { Int(word) ?? inWords[word.lowercased()] }

  private static let inWords = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "twice": 2, "week": 7, "weeks": 7, "fortnight": 14,
    "month": 30, "months": 30,
  ]

  /// "3, 4 and 3" are one number, however many scores there were: what it goes on with is taken out.
  private static func goesOn(at place: Int, in words: inout [String]) -> Bool {
    for joint in [[",", " "], [" ", "and", " "]] {
      let before = place - joint.count - 1
      guard before >= 0, words[before] == "#", Array(words[(before + 1)..<place]) == joint else { continue }
      for place in before..<place { words[place] = "" }
      return true
    }
    return false
  }

  /// The numbers of a date are no numbers of a sentence, nor is the name of a dose.
  private static func hideDates(in words: inout [String]) {
    for place in words.indices where names.contains(words[place]) { words[place] = "§" }
    for place in words.indices where DoseLevel(name: words[place]) != nil { words[place] = "L" }
    for place in words.indices where Int(words[place]) != nil {
      let neighbours = [place - 2, place + 2].filter(words.indices.contains)
      if neighbours.contains(where: { words[$0] == "§" }) { words[place] = "§" }
    }
  }

  private static let names: Set = [
    "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
    "Sep", "Oct", "Nov", "Dec",
  ]

  /// "# calm days" and "# calm day" differ by the number alone.
  private static func singular(_ words: [String]) -> [String] {
    var isCounted = false
    return words.map { word in
      if word == "#" { isCounted = true }
      if !word.allSatisfy({ $0.isLetter || $0 == " " || $0 == "#" }) { isCounted = false }
      return isCounted && word.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }
  }
}
