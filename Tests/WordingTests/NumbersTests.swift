import TestSupport
import Testing

@testable import RehabCore

/// No sentence has a number of the protocol but by asking the protocol for it.
///
/// Three protocols, whose numbers differ throughout, tell of the same kinds of lives, and the sentences are brought together
/// by the words around their numbers: a number that never differs, whatever the protocol and the journal, was written by
/// hand. What is not called here is read where it is written: no text of `Wording` may have a number in it.
/// Numbers that no protocol sets are those of ``NoLimits``.
@Suite("Numbers in sentences") struct NumbersTests {
  private static let libraries = Result { try (0...2).map(OddNumbers.library) }

  private static let compared = Result {
    let lives = try libraries.get().map(Lives.init)
    // What the shipped protocol decides is told by all of them, so that every rule has its say in each.
    let decisions = lives[0].decisions
    return ComparedSentences(lives.map { ToldSentences($0, alsoOf: decisions).sentences })
  }

  @Test("every number of the protocol is another one in each of the three")
  func numbersDiffer() throws {
    let limits = try Self.libraries.get().map(\.rehabProtocol.limits)
    let shipped = try ShippedContent.rehabProtocol().limits
    #expect(limits[0] == shipped)
    for (place, number) in shipped.numbers.enumerated() {
      #expect(Set(limits.map { $0.numbers[place] }).count == 3, "number \(place), \(number)")
    }
    // Doses have few numbers, and scores end at 10; all others are odd.
    #expect(limits[1].numbers.count { !$0.isMultiple(of: 2) } >= shipped.numbers.count - 2)
  }

  @Test("no number is the same whatever the protocol")
  func noneStands() throws {
    for sentence in try Self.compared.get().standing {
      Issue.record("a number stands here whatever the protocol says: \(sentence)")
    }
  }

  @Test(
    "sentences about limits were among those compared",
    arguments: [
      "# morning in a row of # or more.", "A score of # to # is a sign to wait: today does not count",
      "A score of # to # is a sign to wait: after # day off running", "At # or more: stop, walk home",
      "at risk: # followed day repair it", "following the next # repair it", "If it goes over # on the way",
      "Walk # minute", "Your longest run of the last # day?", "A flare gets # day of rest",
      "The # day before had",
      "Stage # is rest, now on day #: ordinary walking is fine, and easy cross-training that scores # to #.",
      "The last # recorded morning were #, all of them # or more", "the second flare within # day",
      "They rose by at least # point, and are above #.", "Calm mornings in a row: # of #",
      "# goe on, # to # ease off, # and more",
      "With # min of easy walking before and after.", "so the # day of rest count from today again",
    ])
  func isCompared(words: String) throws {
    let place = try Self.compared.get().places.keys.first { $0.contains(words) }
    #expect(place != nil)
  }

  @Test(
    "a number that stands still is found, in digits and in words; one of the journal or of a limit is not")
  func isFound() {
    func told(_ limit: String, _ score: Int) -> [String: Set<Int>] {
      [
        "Yesterday was \(score), and 3 to 5 is amber.": [score], "Two days off come first.": [],
        "A morning of \(score), and \(limit) days of rest.": [score], "Stage 1 is rest.": [],
        "A gap of 30 days.": [30],
      ]
    }
    let standing = ComparedSentences([told("two", 1), told("3", 4), told("five", 6)]).standing
    #expect(standing == ["Two days off come first.", "Yesterday was 6, and 3 to 5 is amber."])
  }

  @Test("no text of the module has a number of its own")
  func noneIsWritten() throws {
    let texts = try SourceText.texts(of: "Wording")
    let cue = texts.first { $0.hasPrefix("At … or more") }
    #expect(cue == "At … or more: stop, walk home")
    // A word alone is a name, or a number that is asked for in words.
    for text in texts where !text.allSatisfy(\.isLetter) {
      for sentence in NumberedSentence.sentences(of: text) {
        let written = NumberedSentence(sentence).numbers.filter { !$0.isExcused }
        #expect(written == [], "\(sentence)")
        #expect(!NumberedSentence.words(of: sentence).contains { DoseLevel(name: $0) != nil }, "\(sentence)")
      }
    }
  }

  @Test("a text is read as it stands between its quotes")
  func texts() {
    let source = #"""
      let a = "one \(list.map { "two \($0)" }.joined(separator: ", ")), \"three\"" // "four"
      let b = """
        five \
        six
        """
      """#
    #expect(SourceText(source).texts == ["two …", ", ", "one …, \"three\"", "\n  five six\n  "])
  }

  @Test("what excuses a number is said somewhere")
  func everyExcuseIsUsed() throws {
    let told = try SourceText.texts(of: "Wording") + Self.compared.get().examples.values
    let texts = told.map(NumberedSentence.words)
    for excuse in NoLimits.all {
      let words = NumberedSentence.words(of: excuse)
      let user = texts.first { $0.contains(words) }
      #expect(user != nil, "\(excuse)")
    }
  }
}
