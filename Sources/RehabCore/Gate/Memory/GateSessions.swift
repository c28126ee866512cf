// Sessions and runs as they are recorded.

extension Gate {
  mutating func begin(_ start: SessionStart, id: RecordID) {
    makeMove()
    today.sessions.append(SessionLog(id: id, start: start, begun: contextNow()))
  }

  mutating func takeSessionPart(_ fact: Fact) {
    guard let sessionID = fact.session,
      let index = today.sessions.firstIndex(where: { $0.id == sessionID })
    else { return }
    hold(index)
    switch fact {
    case .score(let score): take(score, index)
    case .after(let after):
      take(after.pain, index, isCreditable: true)
      today.sessions[index].hasReport = true
      if after.limp {
        today.sessions[index].isLimping = true
        endOffer()
      }
    case .hourAfter(let hourAfter):
      let score = take(hourAfter.pain, index, isCreditable: false)
      today.sessions[index].hourAfter = worse(today.sessions[index].hourAfter, score)
      today.sessions[index].hasReport = true
    case .end(let end):
      today.sessions[index].hasReport = true
      if end.finished { today.sessions[index].isFinished = true }
      if end.by == .gate { today.sessions[index].isEndedByGate = true }
    default: break
    }
    restartFloor(ifProvokedBy: index)
  }

  /// A run outside of a session is a held, finished session of its own.
  mutating func take(_ run: Run, id: RecordID) {
    makeMove()
    let start = SessionStart(kind: .run, level: run.level, painkiller: run.painkiller)
    var session = SessionLog(id: id, start: start, begun: contextNow())
    session.isLooseRun = true
    session.minutes = run.minutes
    takeWhole(session, run.pain, hourAfter: run.hourAfter)
  }

  /// So is training elsewhere, of kind `cross`.
  mutating func take(_ activity: Activity, id: RecordID) {
    makeMove()
    if activity.painkiller { today.hasPainkiller = true }
    takeWhole(
      SessionLog(id: id, start: nil, begun: contextNow()), activity.pain, hourAfter: activity.hourAfter)
  }

  private mutating func takeWhole(_ session: SessionLog, _ pain: Pain, hourAfter: Pain?) {
    today.sessions.append(session)
    let index = today.sessions.count - 1
    hold(index)
    today.sessions[index].isFinished = true
    today.sessions[index].hasReport = true
    take(pain, index, isCreditable: true)
    if let hourAfter {
      today.sessions[index].hourAfter = take(hourAfter, index, isCreditable: false)
    }
    restartFloor(ifProvokedBy: index)
  }

  /// From its first further record on, a session is one: only then does what it began with count.
  private mutating func hold(_ index: Int) {
    guard !today.sessions[index].isHeld else { return }
    today.sessions[index].isHeld = true
    guard let start = today.sessions[index].start else { return }
    if start.painkiller { today.hasPainkiller = true }
    if let pre = start.pre {
      today.sessions[index].pre = take(pre, index, isCreditable: false)
    }
  }

  private mutating func take(_ score: ExerciseScore, _ index: Int) {
    today.sessions[index].hasReport = true
    if score.spot == .injury {
      let known = take(score.pain, index, isCreditable: true)
      if let known {
        let before = today.sessions[index].exercises[score.exercise]
        today.sessions[index].exercises[score.exercise] = worse(before, known)
      }
    }
    if score.sharp {
      today.sessions[index].isSharp = true
      endOffer()
    }
  }

  /// Takes an injury score of a session, and returns it as the affected sides have it.
  @discardableResult
  private mutating func take(_ pain: Pain, _ index: Int, isCreditable: Bool) -> PainScore? {
    noteHealthySides(pain)
    let score = pain.worst(over: affected)
    today.sessions[index].take(score)
    if isCreditable, score != nil { today.sessions[index].hasCreditableScore = true }
    noteInjury(pain, score)
    return score
  }

  private func contextNow() -> SessionContext {
    SessionContext(
      plan: today.plan, stage: stage, stageEntry: stageEntry, dose: dose, level: level,
      isStrengthDay: isStrengthDay(today.day), allowsRun: allowsRunNow,
      longestRunMinutes: runAllowance?.mostMinutes)
  }
}
