public import RehabCore

/// What a task of the day is called, and how long it takes or what it came to.
public struct TaskWording: Hashable, Sendable {
  public let label: String
  public let detail: String

  /// - Parameter now: the moment at which the hour after a run is over, or is not.
  public init(_ task: DayTask, _ tasks: DayTasks, _ history: GateHistory, at now: Timestamp) {
    let prescription = tasks.prescription
    (label, detail) =
      switch task.kind {
      case .morning:
        (
          TodayWording.morning,
          history.today.morning.map { TodayWording.score($0.value) } ?? TodayWording.morningLength
        )
      case .clearFlags: (TodayWording.clearFlags, "")
      case .book: (TodayWording.booked, "")
      case .advance(let stage):
        (TodayWording.advance(to: history.rehab.name(of: stage)), TodayWording.isOffered)
      case .walkCheck:
        (
          TodayWording.walkCheck,
          tasks.done.walkCheck.map { TodayWording.score($0.value) }
            ?? TodayWording.length(of: history.rehab.walkCheck)
        )
      case .run: (task.isDone ? TodayWording.run : TodayWording.goal(history), minutes(prescription.run))
      case .hourAfter(let hour):
        (
          TodayWording.hourAfter,
          hour.isDue(at: now) ? TodayWording.hourIsOver : TodayWording.from(hour.due.clock)
        )
      case .routine: (TodayWording.routine(prescription.routine.kind), minutes(prescription.routine))
      case .evening: (TodayWording.evening, minutes(prescription.evening))
      case .readiness: (TodayWording.readiness, minutes(prescription.readiness))
      case .missedReason: (TodayWording.missedReason, "")
      }
  }
}

private func minutes(_ routine: Routine?) -> String {
  routine.map { roundedMinutes(seconds: $0.seconds) } ?? ""
}
