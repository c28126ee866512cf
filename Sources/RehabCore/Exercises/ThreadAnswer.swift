/// What runners say against each other, and the answer.
public struct ThreadAnswer: Hashable, Sendable, Codable {
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
