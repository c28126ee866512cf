/// What several protocols told, brought together by the words around the numbers.
struct ComparedSentences {
  /// The numbers of each sentence that every protocol told, by its words.
  private(set) var places: [String: [Place]] = [:]
  /// A sentence for each of them.
  private(set) var examples: [String: String] = [:]

  /// A number in the words of a sentence.
  struct Place {
    fileprivate(set) var values: Set<Int> = []
    fileprivate(set) var isExcused = true

    /// It is the same in every protocol and in every journal, and nothing explains it.
    var stands: Bool { values.count == 1 && !isExcused }
  }

  /// - Parameter told: for each protocol what it told, each sentence with the numbers of the journal that it may tell of.
  init(_ told: [[String: Set<Int>]]) {
    var protocols: [String: Set<Int>] = [:]
    for (index, sentences) in told.enumerated() {
      for (sentence, known) in sentences {
        let parts = NumberedSentence(sentence, known: known)
        var places = places[parts.words] ?? parts.numbers.map { _ in Place() }
        for (place, number) in zip(places.indices, parts.numbers) {
          places[place].values.insert(number.value)
          if !number.isExcused { places[place].isExcused = false }
        }
        self.places[parts.words] = places
        examples[parts.words] = sentence
        protocols[parts.words, default: []].insert(index)
      }
    }
    places = places.filter { protocols[$0.key]?.count == told.count }
  }

  /// A sentence for each number that was written by hand.
  var standing: [String] {
    places.filter { $0.value.contains(where: \.stands) }.compactMap { examples[$0.key] }.sorted()
  }
}
