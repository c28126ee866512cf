/// All that the days before a day left behind: from here on the gate goes on as if it had lived them.
///
/// Nothing in it is a fact. It can be thrown away at any time, and worked out again from the records.
public struct Checkpoint: Hashable, Sendable {
  /// The day that is about to begin.
  public let day: Day
  public let start: Day
  public let enrolment: Enrolment
  let gate: Gate
  let streak: Streak
  let milestones: Milestones

  /// - Parameter life: a gate whose day has just begun, none of its records taken.
  init(_ life: LivedDays, enrolment: Enrolment) {
    day = life.gate.today.day
    start = life.gate.start
    self.enrolment = enrolment
    gate = life.gate.withoutTheForgotten
    streak = life.streak
    milestones = life.milestones
  }

  /// Reads one that was kept as bytes; nil if they are damaged, or not of this day.
  public init?(_ bytes: [UInt8], day: Day, _ rehab: RehabProtocol) {
    var archive = Archive(reading: bytes)
    var start = Day.blank
    var enrolment = Enrolment.blank
    archive.pass(&start)
    archive.pass(&enrolment)
    var gate = Gate(rehab, enrolment: enrolment, start: start)
    var streak = Streak(rehab.limits.streak)
    var milestones = Milestones()
    gate.pass(through: &archive)
    streak.pass(through: &archive)
    archive.pass(&milestones)
    guard archive.isReadToTheEnd, gate.today.day == day else { return nil }
    self.day = day
    self.start = start
    self.enrolment = enrolment
    self.gate = gate
    self.streak = streak
    self.milestones = milestones
  }

  public var bytes: [UInt8] {
    var (archive, start, enrolment) = (Archive(), start, enrolment)
    var (gate, streak, milestones) = (gate, streak, milestones)
    archive.pass(&start)
    archive.pass(&enrolment)
    gate.pass(through: &archive)
    streak.pass(through: &archive)
    archive.pass(&milestones)
    return archive.bytes
  }

  /// The same day with the same past.
  public static func == (left: Checkpoint, right: Checkpoint) -> Bool {
    left.day == right.day && left.bytes == right.bytes
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(day) }

  /// One is kept every so many days of a plan: fewer cost room on the disk, more cost time at each start.
  public static let spacing = 32

  static func isDue(on day: Day, start: Day) -> Bool { day > start && (day - start) % spacing == 0 }
}

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
