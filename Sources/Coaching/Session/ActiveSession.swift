public import RehabCore
import Wording

/// A guided session under way: where it stands, the score that it waits for, and what the last score did to it.
public struct ActiveSession: Sendable {
  /// The day it belongs to.
  public let day: Day
  public internal(set) var guided: GuidedSession
  /// The score that is asked; nil while none is.
  public internal(set) var form: Form?
  /// What the last score did to the routine, in words.
  public internal(set) var news: String?
  /// What the form asks about.
  var asked: SessionPhase?

  init(_ guided: GuidedSession, on day: Day) {
    self.guided = guided
    self.day = day
  }

  /// The record that opens it; nil for the stand-alone timer.
  public var id: RecordID? { guided.id }

  public var routine: Routine { guided.routine }

  /// The stand-alone timer: nothing is scored, and nothing recorded.
  public var isTimer: Bool { routine.isTimer }

  /// So long after its end.
  static let quietAfterwards = Duration.seconds(1)

  func name(of id: ExerciseID) -> String {
    routine.items.first { $0.exercise == id }?.title ?? id.rawValue
  }
}

extension Coach {
  /// Begins a routine; a session that is under way goes on instead.
  public mutating func begin(_ routine: Routine) -> [Effect] {
    guard active == nil, !routine.isEmpty else { return [] }
    let guided =
      routine.isTimer ? GuidedSession(timer: routine) : GuidedSession(routine: routine, id: mint.next())
    active = ActiveSession(guided, on: today)
    return send(.begin)
  }

  /// Goes on with an open session, at the set that its records lead to.
  ///
  /// - Parameter routine: the one that it was begun with.
  public mutating func goOn(with open: OpenSession, _ routine: Routine) -> [Effect] {
    active = ActiveSession(GuidedSession(resuming: open, with: routine), on: open.day)
    return send(.begin)
  }

  /// Leaves the session under way without an end, so that it can be gone on with.
  public mutating func leaveForLater() { active = nil }

  /// The session that has just ended, which is not under way any more.
  public mutating func closeEndedSession() -> EndedSession? {
    guard let session = active, let outcome = session.guided.outcome else { return nil }
    active = nil
    if outcome != .left { endedAt = now.instant }
    return EndedSession(session, outcome)
  }

  /// Keys are taken; not for a moment after a routine has come to its end, for which they were meant.
  public var takesKeys: Bool {
    endedAt.map { $0.duration(to: now.instant) >= ActiveSession.quietAfterwards } ?? true
  }

  /// The session under way as it is now; nil if there is none.
  public var sessionView: SessionView? { active?.guided.view(at: now.instant) }

  /// What the stand-alone timer held on each side, for the shell.
  public var closingLine: String { HoldWording.closing(active?.guided.summary ?? []) }
}

extension Coach {
  /// The last session, if it was left in the middle.
  public var openSession: OpenSession? {
    OpenSession(in: journal.sorted { $0.comesBefore($1) })
  }

  /// The routine that an open session was begun with; nil if its day is over, or it can not be built again.
  public func routineAgain(of open: OpenSession) -> Routine? {
    guard open.day == today, let history else { return nil }
    return Routine(
      again: open, isEvening: history.hasEndedRoutine(besides: open), history, library, settings.choices
    ).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Closes an open session as not finished.
  public mutating func close(_ open: OpenSession) -> [Effect] {
    record([open.closing], on: open.day, at: now.wall)
  }
}
