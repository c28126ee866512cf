/// A number of the gate as its file has it, and what it rests on.
public struct GateConstant: Hashable, Sendable, Identifiable {
  /// Its group and key, such as `flare.rest-days`.
  public var id: String
  /// As it is written: a whole number, or a dose such as `L2`.
  public var value: String
  /// What is counted, such as `days` or `points`.
  public var unit: String
  /// The reasoning, where there is more to say than the sources do.
  public var why: String?
  /// Tags of the protocol's list of sources.
  public var sources: [String]

  public init(id: String, value: String, unit: String, why: String? = nil, sources: [String]) {
    self.id = id
    self.value = value
    self.unit = unit
    self.why = why
    self.sources = sources
  }
}

/// What a rule of the gate rests on, for whoever asks why.
public struct RuleGround: Hashable, Sendable {
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

/// A row of the list of sources.
public struct Source: Hashable, Sendable {
  public var reference: String
  public var address: String
  /// What of it was read: a page, an abstract, an excerpt; or that it rests on memory.
  public var seen: String

  public init(reference: String, address: String, seen: String) {
    self.reference = reference
    self.address = address
    self.seen = seen
  }
}
