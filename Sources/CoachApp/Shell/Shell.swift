public import Coaching
public import RehabCore
public import TerminalUI

/// The coach on a terminal: screens one on top of another between a header and a footer, and the keys that mean the same
/// on all of them. What happens goes in, and what is to be done about it comes out.
public struct Shell: Sendable {
  public internal(set) var coach: Coach
  public private(set) var size: Size
  /// The one on top last; never empty.
  var screens: [any CoachScreen] = []

  /// - Parameter size: that of the terminal.
  public init(_ coach: Coach, size: Size) {
    self.coach = coach
    self.size = size
    screens = [Shell.firstScreen(coach)]
    if let resume = ResumeScreen(coach) { screens.append(resume) }
  }

  /// The stand-alone timer, which runs from now on, and closes itself at its end.
  ///
  /// - Parameters:
  ///   - routine: made by `Routine.hold`.
  ///   - coach: one that was opened for the timer.
  public init(timing routine: Routine, _ coach: Coach, size: Size) {
    self.coach = coach
    self.size = size
    _ = self.coach.begin(routine)
    screens = [RoutineScreen(routine)]
  }

  /// What the coach wants done, and what is to be done with the terminal.
  public enum Request: Hashable, Sendable {
    case outside(Effect)
    case redraw, suspend, quit
  }

  /// Takes what happened at the terminal.
  public mutating func take(_ event: TerminalEvent, at moment: Moment) -> [Request] {
    let passed = coach.take(event.endsInput ? .interrupted : .tick, at: moment)
    let answer: [Request]
    switch event {
    case .key(let key): answer = press(key)
    case .resized(let size):
      self.size = size
      answer = updateTop()
    case .timedOut, .resumed: answer = updateTop()
    case .interrupted, .inputEnded: answer = [.quit]
    }
    return finish(passed.requests + answer)
  }

  /// Takes what came from outside.
  public mutating func take(_ message: Message, at moment: Moment) -> [Request] {
    let effects = coach.take(message, at: moment).requests
    switch message {
    case .tick: return finish(effects + updateTop())
    // An answer that does not reach back far enough is not asked for again, or it would never end.
    case .journalChanged: return effects + updateTop()
    case .interrupted: return effects + [.quit]
    default: return effects
    }
  }

  /// Takes that the first screen is there to be read, so that what takes a while can be done meanwhile.
  public func takeFirstPaint() -> [Request] { coach.recallingDaysAtHand.requests }

  /// When the next visible change is due.
  public var nextChange: SessionInstant {
    [screens.last?.nextChange(coach, in: room)].compactMap { $0 }.reduce(coach.nextChange, min)
  }

  /// Asks for earlier days than are known, if the screen on top shows any.
  private func finish(_ requests: [Request]) -> [Request] {
    guard !requests.contains(.quit) else { return requests }
    return requests + coach.recalling(from: screens.last?.firstDay(coach, in: room)).requests
  }

  private static func firstScreen(_ coach: Coach) -> any CoachScreen {
    if coach.history == nil { return FormScreen(.enrolment(coach)) }
    return coach.beginsAhead == nil ? TodayScreen() : BeginsAheadScreen()
  }
}

// Keys.
extension Shell {
  private mutating func press(_ key: Key) -> [Request] {
    guard let top = screens.last else { return [.quit] }
    guard coach.takesKeys || key.isControl else { return [] }
    return press(key, on: top)
  }

  private mutating func press<Screen: CoachScreen>(_ key: Key, on screen: Screen) -> [Request] {
    if let binding = screen.bindings(coach).first(where: { $0.keys.matches(key) }) {
      var screen = screen
      let response = screen.perform(binding.action(key), &coach, in: room)
      return follow(response, from: screen)
    }
    guard let action = GlobalKeys.action(for: key, textIsTaken: screen.takesText) else { return [] }
    return perform(action)
  }

  private mutating func perform(_ action: GlobalAction) -> [Request] {
    switch action {
    case .help: return openHelp()
    case .back:
      if screens.count > 1 { screens.removeLast() }
      return updateTop()
    case .leave: return leave()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .saveAgain: return coach.unsaved.again.requests
    }
  }

  private mutating func openHelp() -> [Request] {
    if let top = screens.last, !(top is HelpScreen) {
      screens.append(HelpScreen(top, coach, isFirst: screens.count == 1))
    }
    return []
  }

  /// To the shell; asks first while records could not be written.
  private mutating func leave() -> [Request] {
    guard !coach.unsaved.records.isEmpty else { return [.quit] }
    screens.append(UnsavedScreen())
    return [.outside(.save(coach.unsaved.records))]
  }
}

// Screens.
extension Shell {
  /// Lets the screen on top see what has changed.
  private mutating func updateTop() -> [Request] {
    guard let top = screens.last else { return [] }
    return update(top)
  }

  private mutating func update<Screen: CoachScreen>(_ screen: Screen) -> [Request] {
    var screen = screen
    let response = screen.update(&coach, in: room)
    return follow(response, from: screen)
  }

  private mutating func follow(_ response: Response, from screen: any CoachScreen) -> [Request] {
    screens[screens.count - 1] = screen
    let effects = response.effects.requests
    switch response.navigation {
    case .stay: return effects
    case .back: if screens.count > 1 { screens.removeLast() }
    case .open(let next): screens.append(next)
    case .replace(let next): screens[screens.count - 1] = next
    case .home: screens = [Shell.firstScreen(coach)]
    case .help: return effects + openHelp()
    case .leave: return effects + leave()
    case .quit: return effects + [.quit]
    }
    return effects + updateTop()
  }
}

extension [Effect] {
  fileprivate var requests: [Shell.Request] { map { .outside($0) } }
}

extension TerminalEvent {
  fileprivate var endsInput: Bool { self == .interrupted || self == .inputEnded }
}
