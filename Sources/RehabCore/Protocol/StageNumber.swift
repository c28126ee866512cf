/// A stage of the way back to running, 1 Rest to 5 Maintain (gate.md, section 2).
public enum StageNumber: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case rest = 1
  case activate, strengthen, returnToRunning, maintain

  public static func < (left: StageNumber, right: StageNumber) -> Bool { left.rawValue < right.rawValue }

  public var next: StageNumber? { StageNumber(rawValue: rawValue + 1) }
  public var previous: StageNumber? { StageNumber(rawValue: rawValue - 1) }
}
