public import RehabCore

extension Coach {
  /// The last session, if it was left in the middle.
  public var openSession: OpenSession? {
    OpenSession(in: journal.sorted { $0.comesBefore($1) })
  }

  /// The routine that an open session was begun with; nil if its day is over, or it can not be built again.
  public func routineAgain(of open: OpenSession) -> Routine? {
    guard open.day == today, let history else { return nil }
    return Routine(
      again: open, isEvening: history.hasEndedRoutine(besides: open), history, library,
      shownAgain: settings.shownAgain
    ).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Closes an open session as not finished.
  public mutating func close(_ open: OpenSession) -> [Effect] {
    record([open.closing], on: open.day, at: now.wall)
  }
}
