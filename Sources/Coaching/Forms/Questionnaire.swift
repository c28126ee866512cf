/// A row of questions that is answered, whatever the answers are.
protocol Asking: Sendable {
  var question: Question { get }
  /// What was answered to it before.
  var answer: Answer? { get }
  var place: (number: Int, count: Int) { get }
  var isAtStart: Bool { get }
  /// Goes on to the next question; false if this was the last.
  mutating func take(_ answer: Answer) -> Bool
  /// Goes back to the question before; false if this is the first.
  mutating func goBack() -> Bool
  /// A question stands beside this one.
  var canTurn: Bool { get }
  /// Turns to it, or back.
  ///
  /// - Parameter answer: what was entered here so far.
  mutating func turn(keeping answer: Answer?)
  func end(_ coach: inout Coach) -> FormEnd
}

/// Questions, what was answered so far, and what the answers mean.
struct Questionnaire<Answers: Sendable>: Asking {
  private let asks: [Ask<Answers>]
  private let blank: Answers
  private let end: @Sendable (Answers, inout Coach) -> FormEnd
  private var given: [Answer?]
  private var index = 0

  /// - Parameter asks: never empty; the first is always asked.
  init(
    asks: [Ask<Answers>], blank: Answers, end: @escaping @Sendable (Answers, inout Coach) -> FormEnd
  ) {
    self.asks = asks
    self.blank = blank
    self.end = end
    given = asks.map(\.told)
  }

  var question: Question { asks[index].question(answers(before: index)) }

  var answer: Answer? { given[index] }

  var isAtStart: Bool { !asked.contains { $0 < index } }

  var place: (number: Int, count: Int) {
    let inLine = inLine
    return (max(1, inLine.count { $0 <= index }), inLine.count)
  }

  mutating func take(_ answer: Answer) -> Bool {
    given[index] = answer
    let inLine = inLine
    let next =
      inLine.first { $0 > index } ?? inLine.first { given[$0] == nil && asks[$0].isNeeded(answers) }
    guard let next else { return false }
    index = next
    return true
  }

  mutating func goBack() -> Bool {
    guard let before = inLine.last(where: { $0 < index }) else { return false }
    index = before
    return true
  }

  var canTurn: Bool { beside != nil }

  mutating func turn(keeping answer: Answer?) {
    guard let beside else { return }
    given[index] = answer
    index = beside
  }

  private var beside: Int? {
    if asks[index].isBeside { return inLine.last { $0 < index } }
    return asks.indices.contains(index + 1) && asks[index + 1].isBeside ? index + 1 : nil
  }

  func end(_ coach: inout Coach) -> FormEnd { end(answers, &coach) }

  /// What was answered to all questions that are asked.
  var answers: Answers { answers(before: asks.count) }

  /// The places of the questions that follow each other.
  private var inLine: [Int] { asked.filter { !asks[$0].isBeside } }

  /// The places of the questions that are asked as things stand.
  private var asked: [Int] {
    var answers = blank
    var asked: [Int] = []
    for place in asks.indices where asks[place].isAsked(answers) || place == index {
      asked.append(place)
      if let answer = given[place] { asks[place].take(answer, &answers) }
    }
    return asked
  }

  /// What was answered to the questions before one; only what is asked counts.
  private func answers(before end: Int) -> Answers {
    var answers = blank
    for place in asks.indices.prefix(end) where asks[place].isAsked(answers) {
      if let answer = given[place] { asks[place].take(answer, &answers) }
    }
    return answers
  }
}
