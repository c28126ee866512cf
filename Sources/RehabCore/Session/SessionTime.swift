/// A point on the monotonic clock that paces a session, as the time since any origin that stays the same.
public struct SessionInstant: InstantProtocol, Hashable, Sendable {
  public let sinceOrigin: Duration

  public init(_ sinceOrigin: Duration) {
    self.sinceOrigin = sinceOrigin
  }

  public func advanced(by duration: Duration) -> SessionInstant {
    SessionInstant(sinceOrigin + duration)
  }

  public func duration(to other: SessionInstant) -> Duration {
    other.sinceOrigin - sinceOrigin
  }

  public static func < (left: SessionInstant, right: SessionInstant) -> Bool {
    left.sinceOrigin < right.sinceOrigin
  }
}

extension GuidedSession {
  /// When the next visible change comes: the next whole second of the step under way, or its end. Nil while
  /// the session waits for the runner. Whoever runs the session wakes up then and sends `tick`; who comes
  /// later than ``gapTolerance`` was not there.
  public func nextChange(after instant: SessionInstant) -> SessionInstant? {
    guard course == .running, isTimed else { return nil }
    let second = began.duration(to: max(instant, began)).wholeSeconds + 1
    return min(began.advanced(by: .seconds(second)), deadline)
  }

  var step: RoutineStep? { steps.indices.contains(position) ? steps[position] : nil }

  /// Whether the step under way ends by itself.
  var isTimed: Bool { step?.isTimed ?? false }

  var isPaused: Bool {
    if case .paused = course { true } else { false }
  }

  /// Whether the score of a set that hurt is asked.
  var isHurt: Bool {
    if case .hurt = course { true } else { false }
  }

  /// The set under way, once its count is over.
  var activeSet: SetPlace? { preparing ? nil : step?.setPlace }

  /// Seconds of the step under way, or of the count before it.
  var stepSeconds: Int {
    (preparing ? max(0, routine.pace.getReadySeconds) : seconds(ofStep: position)) + bonusSeconds
  }

  var deadline: SessionInstant { began.advanced(by: .seconds(stepSeconds)) }

  /// How far the step under way has come, at most its length; time stands still while the session waits.
  func elapsed(at now: SessionInstant) -> Duration {
    guard isTimed, course != .notBegun else { return .zero }
    let instant =
      switch course {
      case .paused(let since): since
      case .gap(let seen, _): seen
      case .hurt(let at, _): at
      case .notBegun, .running, .ended: now
      }
    return min(max(.zero, began.duration(to: instant)), .seconds(stepSeconds))
  }

  /// Whether the program was stopped or asleep, and not just late.
  func isGap(at now: SessionInstant) -> Bool {
    guard let next = nextChange(after: seen) else { return false }
    return next.duration(to: now) > GuidedSession.gapTolerance
  }

  mutating func catchUp(to now: SessionInstant) {
    while course == .running, isTimed, deadline <= now {
      let end = deadline
      announceSeconds(until: end, now: now)
      completeStep(at: end, now: now)
    }
    guard course == .running, isTimed else { return }
    announceSeconds(until: now, now: now)
  }

  /// The step under way comes to its end by itself.
  private mutating func completeStep(at end: SessionInstant, now: SessionInstant) {
    seen = end
    if let place = activeSet { recordSet(at: place, work(of: place).amount) }
    advance(at: end, now: now)
  }

  /// Announces what falls on the whole seconds after the last instant seen.
  private mutating func announceSeconds(until end: SessionInstant, now: SessionInstant) {
    let first = began.duration(to: max(seen, began)).wholeSeconds + 1
    let last = began.duration(to: max(end, began)).wholeSeconds
    let length = stepSeconds
    guard first <= last else { return }
    for second in first...last where second < length {
      let instant = began.advanced(by: .seconds(second))
      for cue in cues(at: second, length: length) { announce(cue, due: instant, now: now) }
    }
    seen = max(seen, end)
  }

  private func cues(at second: Int, length: Int) -> [Cue] {
    guard let place = activeSet else { return CueSchedule.count(down: length, at: second) }
    return CueSchedule.cues(inSet: work(of: place), at: second)
  }

  mutating func announce(_ cue: Cue, due: SessionInstant, now: SessionInstant) {
    if cue.isMomentary, due.duration(to: now) > GuidedSession.cueFreshness { return }
    outbox.append(.cue(cue))
  }

  mutating func announce(_ cue: Cue) { outbox.append(.cue(cue)) }
}

extension Duration {
  /// Seconds, rounded towards zero.
  var wholeSeconds: Int { Int(components.seconds) }

  /// Seconds, rounded up.
  var secondsRoundedUp: Int { wholeSeconds + (components.attoseconds > 0 ? 1 : 0) }
}

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
