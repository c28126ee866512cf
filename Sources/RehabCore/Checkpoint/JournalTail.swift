/// The records of a journal from a checkpoint on; all of them without one.
public struct JournalTail: Hashable, Sendable {
  public var records: [Record]
  /// What the days before left behind; nil if nothing is left out.
  public let checkpoint: Checkpoint?

  public init(_ records: [Record], from checkpoint: Checkpoint? = nil) {
    self.records = records
    self.checkpoint = checkpoint
  }

  /// Folds the gate over it; nil if there is no plan.
  public func history(_ rehab: RehabProtocol, through last: Day, isRunning: Bool) -> GateHistory? {
    let chronicle = checkpoint.map { Chronicle(records, from: $0) } ?? Chronicle(records)
    return chronicle.map {
      GateHistory(rehab, $0, from: checkpoint, through: last, isRunning: isRunning) { _ in }
    }
  }
}
