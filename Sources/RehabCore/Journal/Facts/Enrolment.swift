/// Who starts, and with what.
public struct Enrolment: Hashable, Sendable {
  public var protocolID: String
  /// The injured sides, never empty.
  public var affected: Set<Side>
  public var onset: Day?
  /// Lindenberg's grade of severity, 1 to 4 [VisualDx].
  public var grade: Int?
  public var location: PainLocation?
  /// The longest run of the days in which the protocol looks for one, in minutes.
  public var longestRunMinutes: Int?

  public init(
    protocolID: String, affected: Set<Side>, onset: Day? = nil, grade: Int? = nil,
    location: PainLocation? = nil, longestRunMinutes: Int? = nil
  ) {
    self.protocolID = protocolID
    self.affected = affected
    self.onset = onset
    self.grade = grade
    self.location = location
    self.longestRunMinutes = longestRunMinutes
  }

  public static let grades = 1...4
}
