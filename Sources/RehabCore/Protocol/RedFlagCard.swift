/// A red flag as it is asked, and what to do about a yes.
public struct RedFlagCard: Hashable, Sendable, Codable {
  public var flag: RedFlag
  public var question: String
  /// The same in a few words, for the one line of every morning.
  public var short: String
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(flag: RedFlag, question: String, short: String, sources: [String]) {
    self.flag = flag
    self.question = question
    self.short = short
    self.sources = sources
  }
}
