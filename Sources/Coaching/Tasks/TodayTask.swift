public import RehabCore
import Wording

/// One thing to do today, in words.
public struct TodayTask: Hashable, Sendable {
  public let kind: DayTask.Kind
  public let label: String
  /// How long it takes, or what it came to.
  public let detail: String
  public let isDone: Bool
  public let isOptional: Bool
}

/// What there is to do today, in the order in which it is offered.
public struct TodayTasks: Sendable {
  public let all: [TodayTask]
  /// Where Enter leads: the place of the first thing not done yet; nil if nothing is left to do.
  public let next: Int?
  public let prescription: Prescription

  fileprivate init(_ history: GateHistory, _ tasks: DayTasks, at now: Timestamp) {
    prescription = tasks.prescription
    next = tasks.next
    all = tasks.all.map { task in
      let words = TaskWording(task, tasks, history, at: now)
      return TodayTask(
        kind: task.kind, label: words.label, detail: words.detail, isDone: task.isDone,
        isOptional: task.isOptional)
    }
  }
}

extension Coach {
  /// What there is to do today; nil before the enrolment.
  public var tasks: TodayTasks? {
    history.map { history in
      let prescription = Prescription(history, library, settings.choices)
      return TodayTasks(history, DayTasks(history, prescription, at: now.wall), at: now.wall)
    }
  }

  /// What a task leads to.
  public func work(of task: DayTask.Kind) -> TaskWork? {
    guard let prescription = tasks?.prescription else { return nil }
    switch task {
    case .morning: return .form(.morning(self))
    case .walkCheck: return .form(.walkCheck(self))
    case .hourAfter(let hour): return .form(.hourAfter(session: hour.session, self))
    case .clearFlags: return .form(.cleared(self))
    case .missedReason(let day): return .form(.missedReason(day))
    case .book: return .form(.booked())
    case .advance(let stage): return .offer(stage)
    case .routine: return TaskWork(prescription.routine)
    case .run: return TaskWork(prescription.run)
    case .readiness: return TaskWork(prescription.readiness)
    case .evening: return TaskWork(prescription.evening)
    }
  }

  /// The routine of the day; where there is none, the next thing that can be started.
  public var routineOfTheDay: DayTask.Kind? {
    [.routine, .run].first { if case .routine = work(of: $0) { true } else { false } }
  }
}

/// What is done for a task.
public enum TaskWork: Sendable {
  case form(Form)
  case routine(Routine)
  /// The next stage is offered; it is entered when the runner says so.
  case offer(StageNumber)

  fileprivate init?(_ routine: Routine?) {
    guard let routine, !routine.isEmpty else { return nil }
    self = .routine(routine)
  }
}

extension Coach {
  /// The runs of today that wait for the score an hour later, in their order.
  public var awaitedHours: [AwaitedHour] { history?.awaitedHours ?? [] }

  /// The first moment from now on at which the hour after a run is over.
  var nextHourDue: SessionInstant? {
    awaitedHours.filter { !$0.isDue(at: now.wall) }.map(\.due.seconds).min().map { seconds in
      now.instant.advanced(by: .seconds(max(1, seconds - now.wall.seconds)))
    }
  }

  /// Rings, and says what is asked, if the hour after a run was over between then and now; a routine is not disturbed.
  func hourEffects(since then: Timestamp) -> [Effect] {
    guard active == nil, !settings.isMuted,
      awaitedHours.contains(where: { $0.isDue(at: now.wall) && !$0.isDue(at: then) })
    else { return [] }
    return [.ring, .say(CueWording.hourAfter)]
  }
}
