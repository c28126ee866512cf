public import RehabCore
import Wording

/// A guided session that has come to its end: what was done, how it was scored, and what it means.
public struct EndedSession: Sendable {
  public let id: RecordID?
  /// The day it belongs to.
  public let day: Day
  public let routine: Routine
  public let outcome: SessionOutcome
  public let sets: [SetSummary]

  init(_ session: ActiveSession, _ outcome: SessionOutcome) {
    id = session.id
    day = session.day
    routine = session.routine
    sets = session.guided.summary
    self.outcome = outcome
  }

  /// The gate ended it, because of a score, a limp, or sharp pain.
  public var wasStopped: Bool {
    if case .stoppedByGate = outcome { true } else { false }
  }

  /// Nothing was done, and nothing stopped it.
  public var isEmpty: Bool { !wasStopped && sets.allSatisfy { $0.done == nil } }

  /// The exercises to tell of: all of the routine, or if it was stopped those of which a set was done.
  public var items: [RoutineItem] {
    routine.items.filter { item in
      !wasStopped || sets.contains { $0.exercise == item.exercise && $0.done != nil }
    }
  }

  /// What was done of an exercise, each side for itself.
  public func amounts(of item: RoutineItem) -> [(side: SetSide, amounts: [SetAmount])] {
    item.lanes.map { lane in
      (lane, sets.filter { $0.exercise == item.exercise && $0.side == lane }.compactMap(\.done))
    }
  }
}

/// The scores of a session, as its records have them.
public struct SessionScores: Hashable, Sendable {
  public struct Score: Hashable, Sendable {
    public let pain: Pain
    public let spot: PainSpot
  }

  /// The worst score of each exercise.
  public private(set) var exercises: [ExerciseID: Score] = [:]
  /// The score at the end.
  public private(set) var after: Score?

  fileprivate init(_ journal: [Record], _ session: RecordID) {
    for record in journal where record.fact.session == session {
      switch record.fact {
      case .score(let score): take(score)
      case .after(let after): self.after = Score(pain: after.pain, spot: .injury)
      default: break
      }
    }
  }

  private mutating func take(_ score: ExerciseScore) {
    let before = exercises[score.exercise]
    let isWorse = (score.pain.worst ?? .none) > (before?.pain.worst ?? .none)
    let outranks = score.spot == .injury && before?.spot == .muscle
    if before == nil || outranks || isWorse && before?.spot == score.spot {
      exercises[score.exercise] = Score(pain: score.pain, spot: score.spot)
    }
  }
}

/// What a session means, in words.
public struct SessionMeaning: Hashable, Sendable {
  /// What it earned.
  public var earned: String?
  /// What comes next.
  public var next: [String] = []
  /// The score that is asked later.
  public var asked: String?
}

extension Coach {
  public func scores(of session: EndedSession) -> SessionScores? {
    session.id.map { SessionScores(journal, $0) }
  }

  /// Nothing, once the day of the session is over.
  public func meaning(of session: EndedSession) -> SessionMeaning {
    guard let history, let id = session.id, session.day == today else { return SessionMeaning() }
    if let run = history.judgement(ofRun: id) {
      let words = RunWording(run, in: history).consequences
      let hour = awaitedHours.first { $0.session == id }
      return SessionMeaning(
        earned: words.first, next: Array(words.dropFirst()),
        asked: hour.map { SummaryWording.hourAfter(at: $0.due.clock) })
    }
    let earned =
      session.routine.kind == .readiness
      ? history.readinessToday.map(SummaryWording.tests)
      : SummaryWording.earned(history.creditOutlook(of: id), history.rehab.limits.zones)
    return SessionMeaning(
      earned: earned, next: [SummaryWording.tomorrow(history.tomorrowIfCalm, history.rehab)])
  }
}
