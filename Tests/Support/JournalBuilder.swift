public import RehabCore

/// A journal made by hand: each call adds what a runner would report on a day, at the hour they would.
public struct JournalBuilder: Sendable {
  public private(set) var records: [Record] = []
  public let start: Day
  private let affected: Set<Side>
  private var count = 0

  /// - Parameter protocolID: the protocol that the plan is begun on; the shipped one unless it is said.
  public init(start: Day, affected: Set<Side> = [.left], protocolID: String = "it-band") {
    self.start = start
    self.affected = affected
    add(.start(Enrolment(protocolID: protocolID, affected: affected)), on: 0, hour: 6)
  }

  /// - Parameter day: the day of the plan, 0 on the day of the start.
  @discardableResult
  public mutating func add(_ fact: Fact, on day: Int, hour: Int = 12, minute: Int = 0) -> RecordID {
    count += 1
    let digits = String(count)
    let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    var generator = SystemRandomNumberGenerator()
    let id = RecordID("00000000-0000-4000-8000-\(padded)") ?? .random(using: &generator)
    let at = Timestamp(
      day: start + day, hour: (hour + minute / 60) % 24, minute: minute % 60, offsetMinutes: 60)
    records.append(Record(id: id, day: start + day, at: at, fact: fact))
    return id
  }

  /// A record that was made elsewhere.
  public mutating func insert(_ record: Record) { records.append(record) }

  public mutating func morning(_ score: Int, on day: Int, painkiller: Bool = false) {
    add(.morning(Morning(pain: pain(score), painkiller: painkiller)), on: day, hour: 7)
  }

  public mutating func walkCheck(_ score: Int, on day: Int) {
    add(.walkCheck(WalkCheck(pain: pain(score))), on: day, hour: 9)
  }

  /// A finished session that begins at 18:00, a set a minute, and its scores at the end.
  ///
  /// - Parameter sets: how many sets of ten repetitions of each exercise.
  @discardableResult
  public mutating func session(
    _ kind: SessionKind = .strength, on day: Int, dose: DoseLevel? = nil, worst: Int = 1,
    exercises: [ExerciseID] = ["clamshell", "fire-hydrant"], sets: Int = 2, finished: Bool = true
  ) -> RecordID {
    var minute = 0
    let id = add(.session(SessionStart(kind: kind, dose: dose)), on: day, hour: 18)
    for exercise in exercises {
      for number in 1...max(1, sets) {
        minute += 1
        let set = SetDone(
          session: id, exercise: exercise, side: .left, number: number, amount: .reps(10))
        add(.set(set), on: day, hour: 18, minute: minute)
      }
      let score = ExerciseScore(session: id, exercise: exercise, pain: pain(worst))
      add(.score(score), on: day, hour: 18, minute: minute)
    }
    add(.after(AfterScore(session: id, pain: pain(worst))), on: day, hour: 18, minute: minute + 1)
    add(.end(SessionEnd(session: id, finished: finished, by: .user)), on: day, hour: 18, minute: minute + 1)
    return id
  }

  private func pain(_ score: Int) -> Pain { Pain(PainScore(score) ?? .worst, on: affected) }
}

extension JournalBuilder {
  /// Rest until the walk check of day 7, an accepted offer, then strength every other day with calm mornings; one day
  /// missed, one flare. Day 0 is Monday 5 October 2026.
  ///
  /// - Parameter last: the last day of the plan that has records.
  public static func sixWeeks(through last: Int = 41) -> JournalBuilder {
    var journal = JournalBuilder(start: Day(year: 2026, month: 10, dayOfMonth: 5) ?? Day(number: 20_731))
    let early = [4, 3, 3, 2, 2, 2, 1]
    for day in 0...max(0, last) {
      switch day {
      case 0..<7: journal.morning(early[day], on: day)
      case 7:
        journal.morning(1, on: day)
        journal.walkCheck(1, on: day)
        journal.add(.advance(to: .activate), on: day, hour: 10)
      case 15: break
      case 25: journal.morning(4, on: day)
      case 26: journal.morning(2, on: day)
      default:
        journal.morning(day % 5 == 0 ? 1 : 0, on: day)
        let isStrength = day % 2 == 0
        journal.session(
          isStrength ? .strength : .stretch, on: day, worst: day == 24 ? 2 : 1,
          exercises: isStrength ? ["clamshell", "fire-hydrant"] : ["lying-rope"])
      }
    }
    return journal
  }
}
