import RehabCore
import Wording

extension [SessionEffect] {
  var facts: [Fact] {
    compactMap { if case .record(let fact) = $0 { fact } else { nil } }
  }

  var cues: [Cue] {
    compactMap { if case .cue(let cue) = $0 { cue } else { nil } }
  }
}

extension CueWording {
  /// Bell and voice for what happened at one moment: the bell once, where what the runner does changes.
  func effects(of cues: [Cue], in item: RoutineItem?) -> [Effect] {
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
    case .exercise, .getReady, .halfway, .secondsLeft, .rest, .easier, .dropped, .askScore, .askAfter: false
    }
  }
}

extension Coach {
  /// Tells the session under way what happened: its facts are recorded, and its changes rung and said.
  mutating func send(_ event: SessionEvent) -> (cues: [Cue], effects: [Effect]) {
    guard var session = active else { return ([], []) }
    let answer = session.guided.handle(event, at: now.instant)
    active = session
    let records = record(answer.facts, of: session)
    guard !settings.isMuted else { return (answer.cues, records) }
    let wording = CueWording(session.guided.routine, library.movements)
    let item = session.guided.view(at: now.instant).item
    return (answer.cues, records + wording.effects(of: answer.cues, in: item))
  }

  /// Turns bell and voice off, or on again.
  mutating func toggleSound() -> [Effect] {
    settings.isMuted.toggle()
    return [.saveSetting(.muted, settings.isMuted ? "yes" : "no")]
  }
}
