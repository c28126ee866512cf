/// Time that the program did not see: it was suspended, stopped, or the lid was closed.
extension GuidedSession {
  /// In the middle of a set it is asked whether the set counts; a count or a rest waits, paused, for the
  /// runner. What the key at the end of the gap meant counts only if it was to stop.
  mutating func meetGap(_ event: SessionEvent, at now: SessionInstant) {
    let isInSet = activeSet != nil
    if event == .leave || event == .hurts {
      course = .paused(since: seen)
      if event == .leave { leave(at: now) } else { stopForPain(at: now) }
    } else if isInSet {
      course = .gap(seen: seen, unseen: seen.duration(to: now))
      announce(.askGap)
    } else {
      course = .paused(since: seen)
    }
  }

  /// Counted, the unseen time was spent in the set, up to what was planned; not counted, the set begins
  /// again.
  mutating func closeGap(counting counts: Bool, at now: SessionInstant) {
    guard case .gap(let seen, let unseen) = course, let place = activeSet else { return }
    guard counts else { return restart(at: now) }
    let done = min(began.duration(to: seen) + unseen, .seconds(stepSeconds))
    began = now.advanced(by: .zero - done)
    course = .running
    guard deadline <= now else { return }
    recordSet(at: place, work(of: place).amount)
    advance(at: now)
  }
}
