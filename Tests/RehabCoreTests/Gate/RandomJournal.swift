import TestSupport

@testable import RehabCore

/// A journal made by chance, but by a runner: mostly what is planned, now and then something else.
struct RandomJournal {
  private(set) var records: [Record] = []
  let rehab: RehabProtocol
  let start = Day(number: 20_500)
  private(set) var gate: Gate
  private var random: SeededGenerator
  private var minute = 0
  /// How often in a hundred a day is not as planned.
  private let unrest: Int

  init(seed: UInt64, days: Int, _ rehab: RehabProtocol) {
    self.rehab = rehab
    random = SeededGenerator(seed: seed)
    let affected: Set<Side> = Int.random(in: 0..<4, using: &random) == 0 ? [.left, .right] : [.left]
    let enrolment = Enrolment(protocolID: rehab.id, affected: affected)
    gate = Gate(rehab, enrolment: enrolment, start: start)
    unrest = [2, 6, 15, 40].randomElement(using: &random) ?? 15
    write(.start(enrolment))
    for _ in 0..<days {
      liveADay()
      gate.endDay()
      gate.beginNextDay()
      minute = 0
    }
  }

  var chronicle: Chronicle? { Chronicle(records) }

  private mutating func liveADay() {
    let morningIsLate = happens(unrest / 4)
    if happens(unrest / 5) { write(.flag([RedFlag.allCases.randomElement(using: &random) ?? .lockedKnee])) }
    if !gate.openFlags.isEmpty, happens(30) { write(.cleared(Array(gate.openFlags))) }
    if !morningIsLate, !happens(unrest / 3) { tellMorning() }
    if gate.stage == .rest { write(.walkCheck(WalkCheck(pain: pain()))) }
    if let next = gate.stage.next, gate.today.decided?.rule == .readyToAdvance, happens(80) {
      write(.advance(to: next))
    }
    if !happens(unrest / 2) { train() }
    if happens(unrest / 4) { write(.run(Run(minutes: 20, pain: pain(), level: gate.level))) }
    if happens(unrest / 3) {
      let hourAfter = happens(50) ? pain() : nil
      write(
        .activity(
          Activity(
            what: .bike, minutes: 30, pain: pain(), hourAfter: hourAfter, painkiller: happens(unrest / 6))))
    }
    if morningIsLate || happens(unrest / 5) { tellMorning() }
    if happens(unrest / 8) { write(.booked) }
    if happens(unrest / 10), let told = records.randomElement(using: &random), told.day > start {
      write(.retract(told.id))
    }
  }

  private mutating func tellMorning() {
    write(.morning(Morning(pain: pain(), painkiller: happens(unrest / 4))))
  }

  private mutating func train() {
    let strength = gate.isStrengthDay(gate.today.day) && gate.today.plan != .stretchOnly
    if gate.allowsRunNow { session(.run, [.run]) }
    if strength, gate.today.plan != .rest || happens(unrest) { session(.strength, ["clamshell", "squat"]) }
    if !strength, gate.today.plan != .rest { session(.stretch, ["lying-rope"]) }
    if let tests = gate.readiness[gate.stage], !tests.isEmpty, happens(50) {
      session(.readiness, tests.keys.sorted { $0.rawValue < $1.rawValue })
    }
  }

  private mutating func session(_ kind: SessionKind, _ exercises: [ExerciseID]) {
    let id = write(.session(SessionStart(kind: kind, painkiller: happens(unrest / 6))))
    for exercise in exercises {
      write(
        .score(
          ExerciseScore(session: id, exercise: exercise, pain: pain(), sharp: happens(unrest / 12))))
    }
    if happens(80) { write(.after(AfterScore(session: id, pain: pain(), limp: happens(unrest / 12)))) }
    if happens(95) { write(.end(SessionEnd(session: id, finished: !happens(unrest / 4)))) }
    if kind == .run, happens(60) { write(.hourAfter(HourAfterScore(session: id, pain: pain()))) }
  }

  private mutating func pain() -> Pain {
    var pain = Pain()
    for side in Side.allCases where gate.affected.contains(side) || happens(20) {
      let worst = happens(unrest / 3) ? 10 : happens(unrest) ? 4 : 1
      pain[side] = PainScore(Int.random(in: 0...worst, using: &random))
    }
    return pain
  }

  private mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  @discardableResult
  private mutating func write(_ fact: Fact) -> RecordID {
    minute += 7
    let id = RecordID.random(using: &random)
    let at = Timestamp(day: gate.today.day, hour: 6 + minute / 60, minute: minute % 60, offsetMinutes: 60)
    let record = Record(id: id, day: gate.today.day, at: at, fact: fact)
    records.append(record)
    gate.take(record)
    return id
  }
}
