/// How sure anyone can be, and who says so.
public struct Evidence: Hashable, Sendable, Codable {
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
