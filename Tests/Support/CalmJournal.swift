public import RehabCore

extension JournalBuilder {
  /// A runner without pain, the left leg once sore, who does all that is planned and enters every stage when it is
  /// offered: up to the recorded morning of the first day on which it is so. Nothing else of that day is recorded.
  ///
  /// - Throws: the faults of the shipped content; or ``NeverCame``.
  public static func calm(until isThere: (GateHistory) -> Bool) throws -> (journal: JournalBuilder, day: Int)
  {
    guard let morning = try calmLife.get().first(where: { isThere($0.history) }) else { throw NeverCame() }
    return (morning.journal, morning.history.today.day - morning.journal.start)
  }

  /// The morning of the first day in a stage on which its plan is so.
  public static func calm(
    in stage: StageNumber, where isThere: (GateHistory) -> Bool = { _ in true }
  ) throws -> (journal: JournalBuilder, day: Int) {
    try calm { $0.today.stage == stage && isThere($0) }
  }

  /// The plan as it stands on a day that is going on.
  public func history(_ rehab: RehabProtocol, on day: Int) -> GateHistory? {
    Chronicle(records).map { GateHistory(rehab, $0, through: start + day, isRunning: true) }
  }

  /// Does what is planned for a day after its morning, and enters the stage that is offered.
  public mutating func live(_ day: Int, _ rehab: RehabProtocol) {
    guard var plan = history(rehab, on: day) else { return }
    if plan.today.stage == .rest {
      walkCheck(0, on: day)
      plan = history(rehab, on: day) ?? plan
    }
    if let next = plan.offeredStage {
      add(.advance(to: next), on: day, hour: 10)
      plan = history(rehab, on: day) ?? plan
    }
    guard plan.today.plan != .rest else { return }
    if plan.allowsRun { session(.run, on: day, worst: 0, exercises: [.run], sets: 1) }
    let isStrength = plan.today.plan == .full && plan.isStrengthDay
    session(isStrength ? .strength : .stretch, on: day, worst: 0, exercises: ["squat"], sets: 1)
    let tests = rehab.stage(plan.today.stage)?.readiness.map(\.id) ?? []
    if !tests.isEmpty { session(.readiness, on: day, worst: 0, exercises: tests, sets: 1) }
  }

  /// The mornings of such a life until a while into stage 5, lived once for all tests.
  private static let calmLife: Result<[(journal: JournalBuilder, history: GateHistory)], any Error> = Result {
    let rehab = try ShippedContent.library().rehabProtocol
    var journal = JournalBuilder(start: Day(number: 20_500))
    var mornings: [(journal: JournalBuilder, history: GateHistory)] = []
    for day in 0..<110 {
      journal.morning(0, on: day)
      guard let history = journal.history(rehab, on: day) else { break }
      mornings.append((journal, history))
      journal.live(day, rehab)
    }
    return mornings
  }
}

/// What was waited for did not come in a calm journal.
public struct NeverCame: Error {}
