public import RehabCore
import Wording

extension Coach {
  /// Tells the session under way what happened: its facts are recorded, its changes rung and said, and the score that
  /// it waits for is asked.
  public mutating func send(_ event: SessionEvent) -> [Effect] {
    guard var session = active else { return [] }
    let answer = session.guided.handle(event, at: now.instant)
    let view = session.guided.view(at: now.instant)
    for cue in answer.cues { session.hear(cue, view) }
    session.ask(view)
    active = session
    let records = record(answer.facts, of: session)
    guard !settings.isMuted else { return records }
    return records + CueWording(session.routine, library.movements).effects(of: answer.cues, in: view.item)
  }
}

extension ActiveSession {
  fileprivate mutating func hear(_ cue: Cue, _ view: SessionView) {
    switch cue {
    case .easier: news = view.easier.map(RoutineWording.easier)
    case .dropped(let id): news = RoutineWording.dropped(name(of: id))
    case .follows(let side, let first, let amount): news = RoutineWording.follows(side, like: first, amount)
    case .setDone: news = nil
    default: break
    }
  }
}

extension [SessionEffect] {
  fileprivate var facts: [Fact] {
    compactMap { if case .record(let fact) = $0 { fact } else { nil } }
  }

  fileprivate var cues: [Cue] {
    compactMap { if case .cue(let cue) = $0 { cue } else { nil } }
  }
}

extension CueWording {
  /// Bell and voice for what happened at one moment: the bell once, where what the runner does changes.
  fileprivate func effects(of cues: [Cue], in item: RoutineItem?) -> [Effect] {
    let bell: [Effect] = cues.contains(where: \.rings) ? [.ring] : []
    return bell + cues.compactMap { words(for: $0, in: item) }.map { .say($0) }
  }
}

extension Cue {
  /// Whether the runner begins or stops something now.
  fileprivate var rings: Bool {
    switch self {
    case .tempo(let phase, let rep): phase == .out && rep == 1
    case .hold, .interval, .setDone, .switchSides, .askGap, .done, .stopped: true
    case .exercise, .getReady, .halfway, .secondsLeft, .follows, .rest, .easier, .dropped, .askScore,
      .askAfter:
      false
    }
  }
}
