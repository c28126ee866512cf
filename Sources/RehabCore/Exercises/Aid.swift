/// Something that may comfort or help beside the exercises: ice, tape, a foam roller, shoes.
public struct Aid: Hashable, Sendable, Identifiable {
  public var id: String
  public var name: String
  /// What it is for, in one sentence.
  public var purpose: String
  public var how: [String]
  /// From which stage on, or when.
  public var when: String
  public var avoidIf: [String]
  public var evidence: Evidence
  public var answers: [ThreadAnswer]

  public init(
    id: String, name: String, purpose: String, how: [String], when: String, avoidIf: [String],
    evidence: Evidence, answers: [ThreadAnswer]
  ) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.how = how
    self.when = when
    self.avoidIf = avoidIf
    self.evidence = evidence
    self.answers = answers
  }
}
