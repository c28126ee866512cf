/// A number of the gate as its file has it, and what it rests on.
public struct GateConstant: Hashable, Sendable, Codable, Identifiable {
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
