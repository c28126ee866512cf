/// How sure anyone can be, and who says so.
public struct Evidence: Hashable, Sendable {
  public var grades: [EvidenceGrade]
  public var statement: String
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(grades: [EvidenceGrade], statement: String, sources: [String]) {
    self.grades = grades
    self.statement = statement
    self.sources = sources
  }
}

/// A: trial or systematic review in ITBS; B: cohort, case series or lab study in ITBS, or a trial in a neighbouring
/// condition; C: advice of an organisation or hospital; D: clinic blog, coach or anecdote.
public enum EvidenceGrade: String, Hashable, Sendable, CaseIterable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
}

/// What runners say against each other, and the answer.
public struct ThreadAnswer: Hashable, Sendable {
  /// What it is about, in a few words.
  public var topic: String
  public var voices: String
  public var answer: String
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(topic: String = "", voices: String, answer: String, sources: [String] = []) {
    self.topic = topic
    self.voices = voices
    self.answer = answer
    self.sources = sources
  }
}
