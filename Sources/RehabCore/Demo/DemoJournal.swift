/// An invented journal of six weeks that ends this morning, so that a newcomer sees at once what the program shows.
///
/// Only the reports are invented (``DemoDay``). On every day the gate decides, and what it plans is what is done.
public struct DemoJournal: Sendable {
  /// In the order in which they were told.
  public private(set) var records: [Record] = []
  let library: ExerciseLibrary
  let start: Day
  let now: Timestamp
  var numbers = SeededNumbers(seed: 2009)
  /// The plan with the first so many records.
  private var plan: GateHistory?
  private var decided = 0

  /// How many days it has, today included.
  public static let days = DemoDay.sixWeeks.count

  /// - Parameter now: the moment it is looked at; today's morning is told, and its routine is still to be done.
  public init(_ library: ExerciseLibrary, now: Timestamp) {
    self.library = library
    self.now = now
    start = now.day - (DemoJournal.days - 1)
    let enrolment = Enrolment(
      protocolID: library.rehabProtocol.id, affected: [.left], onset: start - 3, grade: 3, location: .knee,
      longestRunMinutes: 85)
    tell(.start(enrolment), on: start, hour: 6, minute: 30)
    for (offset, day) in DemoDay.sixWeeks.enumerated() { live(day, on: start + offset) }
  }

  /// Records a fact; what would still be to come today is told just now.
  @discardableResult
  mutating func tell(_ fact: Fact, on day: Day, hour: Int, minute: Int, second: Int = 0) -> RecordID {
    let at = Timestamp(
      day: day, hour: hour + minute / 60, minute: minute % 60, second: second,
      offsetMinutes: now.offsetMinutes)
    return tell(fact, on: day, at: at)
  }

  @discardableResult
  mutating func tell(_ fact: Fact, on day: Day, at: Timestamp) -> RecordID {
    let id = RecordID.random(using: &numbers)
    records.append(Record(id: id, day: day, at: now.isBefore(at) ? now : at, fact: fact))
    return id
  }

  /// The plan as it stands, with all that was told so far; it goes on from where it was last looked at.
  mutating func history(on day: Day) -> GateHistory? {
    while let next = records[decided...].first?.day {
      let new = records[decided...].prefix { $0.day == next }
      decided = new.endIndex
      plan =
        plan?.goingOn(to: next).adding(Array(new))
        ?? Chronicle(records[..<decided]).map {
          GateHistory(library.rehabProtocol, $0, through: next, isRunning: true)
        }
    }
    plan = plan?.goingOn(to: day)
    return plan
  }
}

/// Numbers that look random and are the same for the same seed (Steele, Lea and Flood's SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
