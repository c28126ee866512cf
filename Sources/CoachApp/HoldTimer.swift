public import RehabCore
public import TerminalUI
import Wording

/// The stand-alone timer for held stretches: no scores, no journal. It ends by itself.
public struct HoldTimer: App, Sendable {
  enum Action: Sendable {
    case session(SessionEvent)
    case mute, help, closeHelp, leave
  }

  private var session: GuidedSession
  private var now: Moment
  private var size: Size
  private var isMuted: Bool
  private var showsHelp = false

  /// The timer, running from the first message on.
  ///
  /// - Parameters:
  ///   - routine: made by `Routine.hold`
  ///   - isMuted: neither bell nor voice
  public init(_ routine: Routine, isMuted: Bool, now: Moment, size: Size) {
    session = GuidedSession(timer: routine)
    self.isMuted = isMuted
    self.now = now
    self.size = size
    _ = session.handle(.begin, at: now.instant)
  }

  /// What was held on each side, for the shell.
  public var closingLine: String { HoldWording.closing(session.summary) }

  /// Whether all of it was done.
  public var isFinished: Bool { session.outcome == .finished }

  public var nextChange: SessionInstant? { session.nextChange(after: now.instant) }

  public mutating func take(_ message: Message, at moment: Moment) -> [Effect] {
    now = moment
    switch message {
    case .key(let key): return press(key)
    case .tick, .resumed, .saved, .saveFailed, .journalChanged, .notesRead: return send(.tick)
    case .resized(let size):
      self.size = size
      return send(.tick)
    case .interrupted: return send(.leave)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if let binding = bindings.first(where: { $0.keys.matches(key) }) {
      return perform(binding.action(key))
    }
    switch key {
    case .control("L"): return [.redraw]
    case .control("Z"): return [.suspend]
    default: return []
    }
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .session(let event): return send(event)
    case .mute:
      isMuted.toggle()
      return send(.tick)
    case .help:
      showsHelp = true
      return send(.pause)
    case .closeHelp:
      showsHelp = false
      return []
    case .leave: return send(.leave)
    }
  }

  private mutating func send(_ event: SessionEvent) -> [Effect] {
    let cues = session.handle(event, at: now.instant).cues
    let item = session.view(at: now.instant).item
    let sounds = isMuted ? [] : CueWording(session.routine, [:]).effects(of: cues, in: item)
    return sounds + (session.outcome == nil ? [] : [.quit])
  }

  private var isAskingAboutGap: Bool {
    if case .askingAboutGap = session.view(at: now.instant).phase { true } else { false }
  }
}

// Keys.
extension HoldTimer {
  private var bindings: [Binding<Action>] {
    if showsHelp {
      return [Binding(.anyKey, RoutineWording.anyKeySign, RoutineWording.goOn, .closeHelp), quit]
    }
    if isAskingAboutGap {
      return [
        Binding(.character("y"), "y", RoutineWording.gapCountsKey, importance: 9, .session(.gapCounts(true))),
        Binding(.character("n"), "n", RoutineWording.gapAgainKey, importance: 9, .session(.gapCounts(false))),
        leave, quit,
      ]
    }
    return running
  }

  private var running: [Binding<Action>] {
    let isPaused = session.view(at: now.instant).isPaused
    return [
      Binding(
        .any([.character(" "), .enter]), "Space", isPaused ? RoutineWording.goOn : RoutineWording.pause,
        importance: 9, .session(.togglePause)),
      Binding(.character("n"), "n", RoutineWording.next, importance: 7, .session(.next)),
      Binding(.character("b"), "b", RoutineWording.back, importance: 6, .session(.back)),
      Binding(
        .any([.character("+"), .character("=")]), "+", RoutineWording.more(session.routine.pace),
        importance: 5, .session(.addRest)),
      Binding(
        .character("m"), "m", isMuted ? RoutineWording.unmute : RoutineWording.mute, importance: 3, .mute),
      Binding(.character("?"), "?", RoutineWording.help, importance: 4, .help), leave, quit,
      Binding(.anyKey, RoutineWording.anyKeySign, RoutineWording.anyKey, importance: -1, .session(.pause)),
    ]
  }

  private var leave: Binding<Action> {
    Binding(.any([.character("q"), .escape]), "q", RoutineWording.leave, importance: 8, .leave)
  }

  private var quit: Binding<Action> {
    Binding(
      .any([.control("C"), .control("D")]), "Ctrl-C", RoutineWording.leave, importance: -1, .leave)
  }
}

// Drawing.
extension HoldTimer {
  public func render(charset: Charset) -> Frame {
    var frame = Frame(size: size, charset: charset)
    guard size.width >= Coach.leastSize.width, size.height >= Coach.leastSize.height else {
      frame.write(
        ScreenWording.tooSmall(width: size.width, height: size.height),
        in: frame.bounds.row(max(0, (size.height - 1) / 2)))
      return frame
    }
    let (header, body, footer) = frame.bounds.rows(.fixed(1), .flexible, .fixed(1))
    frame.fill(header, style: Theme.header)
    frame.write(
      HoldWording.title, in: header.inset(columns: 1, rows: 0), style: Theme.header.with(.bold))
    let isRoomy = size.height >= 20
    let room = isRoomy ? body.inset(columns: 2, rows: 1) : body.inset(columns: 1, rows: 0)
    if showsHelp {
      draw(running.map(\.hint), in: room, of: &frame)
    } else {
      frame.draw(picture, in: room.limited(toColumns: 110))
    }
    frame.draw(KeyHints(bindings.filter(\.isShown).map(\.hint)), in: footer.inset(columns: 1, rows: 0))
    return frame
  }

  private var picture: RoutinePicture {
    let view = session.view(at: now.instant)
    var picture = RoutinePicture(view: view, isScored: false)
    if case .askingAboutGap(let seconds) = view.phase {
      picture.question = RoutineScreen.question(
        RoutineWording.gap(seconds: seconds), note: nil, keys: RoutineScreen.gapHints)
    }
    return picture
  }

  private func draw(_ hints: [KeyHint], in rect: Rect, of frame: inout Frame) {
    for (row, hint) in hints.enumerated() {
      let (sign, label) = rect.row(row).columns(.fixed(10), .flexible)
      frame.write(hint.key, in: sign, style: Style(.accent, .bold))
      frame.write(hint.label, in: label)
    }
  }
}
