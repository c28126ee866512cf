public import RehabCore
import Wording

/// What is being entered for one question.
public struct Draft: Hashable, Sendable {
  public private(set) var score: Int?
  public private(set) var switches: Set<Switch> = []
  /// The places of the marked ones among the choices.
  public private(set) var chosen: Set<Int> = []
  /// Index of the choice that the cursor is on; nil before one was chosen of several.
  public private(set) var cursor: Int?
  /// The places of the choices of a list that were on the screen.
  private var shown: Set<Int> = []
  /// Index of the first line shown of a page.
  public private(set) var firstLine = 0
  public private(set) var text = ""
  /// What is wrong with what was entered, in words; nil if nothing is.
  public private(set) var complaint: String?
  /// The key before was a 1, so that a 0 makes it 10.
  private var isOneFresh = false

  static let longestText = 500
  private static let longestNumber = 6
  private static let longestDay = 10

  init(_ question: Question, answered: Answer?) {
    if case .checklist(let choices) = question.kind {
      cursor = 0
      // What was answered was seen.
      if answered != nil { shown = Set(choices.indices) }
    }
    switch answered {
    case .score(let score, let switches):
      self.score = score?.value
      self.switches = switches
    case .choices(let places):
      chosen = places
      cursor = places.min() ?? cursor
    case .number(let number): text = String(number)
    case .decimal(let number): text = Draft.written(number)
    case .day(let day): text = day.description
    case .text(let words): text = words
    case .nothing, nil: break
    }
  }

  mutating func take(_ action: FormAction, _ question: Question) {
    complaint = nil
    let wasOneFresh = isOneFresh
    isOneFresh = false
    switch (question.kind, action) {
    case (.score, .digit(let digit)):
      score = wasOneFresh && digit == 0 ? 10 : digit
      isOneFresh = digit == 1
    case (.score, .move(let step)): score = score.map { clamp($0 + step, to: 10) } ?? 0
    case (.score, .erase): score = nil
    case (.score, .flip(let flip)): switches.formSymmetricDifference([flip])
    case (.choice, .digit(let digit)):
      if question.choices.indices.contains(digit - 1) { cursor = digit - 1 }
    case (.choice, .choose(let place)), (.checklist, .choose(let place)):
      if question.choices.indices.contains(place) { cursor = place }
    case (.choice, .move(let step)), (.checklist, .move(let step)):
      let last = question.choices.count - 1
      cursor = cursor.map { clamp($0 + step, to: last) } ?? (step < 0 ? last : 0)
    case (.checklist, .toggle): toggle(question)
    case (.page, .move(let step)): firstLine = max(0, firstLine + step)
    default: write(action, question)
    }
  }

  /// Keeps a page from being scrolled past its end.
  mutating func limitScroll(to lastFirstLine: Int) {
    firstLine = min(firstLine, max(0, lastFirstLine))
  }

  mutating func note(shown choices: Range<Int>) { shown.formUnion(choices) }

  /// The first choice of a list that was not on the screen yet.
  func firstNotShown(of question: Question) -> Int? {
    guard case .checklist(let choices) = question.kind else { return nil }
    return choices.indices.first { !shown.contains($0) }
  }

  /// The score that is entered; nil while there is none.
  var scoreSoFar: Answer? {
    score.flatMap { PainScore($0) }.map { .score($0, switches: switches) }
  }

  /// The answer as it stands; nil with a complaint if there is none yet.
  mutating func answer(to question: Question) -> Answer? {
    switch question.kind {
    case .page: return .nothing
    case .score(_, let isOptional):
      if score == nil, isOptional { return .score(nil, switches: switches) }
      guard let score = score.flatMap({ PainScore($0) }) else { return complain(.noScore) }
      return .score(score, switches: switches)
    case .choice(let choices):
      guard !choices.isEmpty else { return .nothing }
      guard let cursor, choices.indices.contains(cursor) else { return complain(.noChoice) }
      return .choices([cursor])
    case .checklist:
      if let next = firstNotShown(of: question) {
        cursor = next
        return nil
      }
      return .choices(chosen)
    case .number(let range, _, let isOptional):
      if text.isEmpty, isOptional { return .nothing }
      guard let number = Int(text), range.contains(number) else { return complain(.number(range)) }
      return .number(number)
    case .decimal(let range, _, let isOptional):
      if text.isEmpty, isOptional { return .nothing }
      guard let number = Double(text), range.contains(number) else { return complain(.decimal(range)) }
      return .decimal(number)
    case .day(let range, let isOptional):
      if text.isEmpty, isOptional { return .nothing }
      guard let day = day(in: range) else { return complain(.day(range)) }
      return .day(day)
    case .text(let isOptional):
      if isOptional, !text.contains(where: { $0 != " " }) { return .nothing }
      guard text.contains(where: { $0 != " " }) else { return complain(.noText) }
      return .text(text)
    }
  }

  /// The day that the text stands for, as a date or as days before the last day of the range.
  public func day(in range: ClosedRange<Day>) -> Day? {
    let daysAgo = Int(text).flatMap { $0 < 100_000 ? range.upperBound - $0 : nil }
    return (Day(text) ?? daysAgo).flatMap { range.contains($0) ? $0 : nil }
  }

  private mutating func write(_ action: FormAction, _ question: Question) {
    switch (question.kind, action) {
    case (_, .erase): if !text.isEmpty { text.removeLast() }
    case (.number, .digit(let digit)) where text.count < Draft.longestNumber: text += String(digit)
    case (.decimal, .digit(let digit)) where text.count < Draft.longestNumber: text += String(digit)
    case (.decimal, .character) where !text.isEmpty && !text.contains("."): text += "."
    case (.day, .digit(let digit)) where text.count < Draft.longestDay: text += String(digit)
    case (.day, .character("-")) where text.count < Draft.longestDay: text += "-"
    case (.text, .character(let character)) where text.count < Draft.longestText: text.append(character)
    default: break
    }
  }

  private mutating func toggle(_ question: Question) {
    guard let cursor, question.choices.indices.contains(cursor) else { return }
    chosen.formSymmetricDifference([cursor])
  }

  private mutating func complain(_ complaint: FormComplaint) -> Answer? {
    self.complaint = complaint.words
    return nil
  }

  private func clamp(_ number: Int, to most: Int) -> Int { max(0, min(number, most)) }

  /// A number without a needless ".0".
  private static func written(_ number: Double) -> String {
    let text = String(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

/// Why what was entered is no answer yet.
enum FormComplaint {
  case noScore
  case noChoice
  case noText
  case number(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case day(ClosedRange<Day>)

  var words: String {
    switch self {
    case .noScore: FormWording.noScore
    case .noChoice: FormWording.noChoice
    case .noText: FormWording.noText
    case .number(let range): FormWording.number(from: range.lowerBound, to: range.upperBound)
    case .decimal(let range): FormWording.decimal(from: range.lowerBound, to: range.upperBound)
    case .day(let range): FormWording.day(from: range.lowerBound, to: range.upperBound)
    }
  }
}
