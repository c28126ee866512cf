/// What a rule of the gate rests on, for whoever asks why.
public struct RuleGround: Hashable, Sendable, Codable {
  /// Rows of the gate's tables, such as `p6` or `m3'`.
  public var rows: [String]
  /// The stages in which those rows mean this rule.
  public var stages: Set<StageNumber>
  /// The rule in a few words.
  public var rule: String
  /// How sure anyone can be of it.
  public var statement: String
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(
    rows: [String], stages: Set<StageNumber> = Set(StageNumber.allCases), rule: String, statement: String,
    sources: [String]
  ) {
    self.rows = rows
    self.stages = stages
    self.rule = rule
    self.statement = statement
    self.sources = sources
  }
}
