public import RehabCore
import TerminalUI

extension Coach {
  /// Takes a message, and says what is to be done about it. The only way in which the coach changes.
  public mutating func take(_ message: Message, at moment: Moment) -> [Effect] {
    let effects = respond(to: message, at: moment)
    // An answer that does not reach back far enough is not asked for again, or it would never end.
    if case .journalChanged = message { return effects }
    return effects.contains(.quit) ? effects : effects + recall()
  }

  private mutating func respond(to message: Message, at moment: Moment) -> [Effect] {
    let dayBefore = today
    let then = now.wall
    now = moment
    if today != dayBefore { decide() }
    switch message {
    case .key(let key): return press(key)
    case .tick, .resumed: return updateTop() + hourEffects(since: then)
    case .resized(let size):
      self.size = size
      return updateTop()
    case .saved(let ids):
      let done = Set(ids)
      unsaved.removeAll { done.contains($0.id) }
      if unsaved.isEmpty { saveTrouble = nil }
      return []
    case .saveFailed(let sentence):
      saveTrouble = sentence
      return []
    case .journalChanged(let tail):
      let onDisk = Set(tail.records.map(\.id))
      journal = tail.records + unsaved.filter { !onDisk.contains($0.id) }
      checkpoint = tail.checkpoint
      decide()
      return updateTop()
    case .notesRead(let notes):
      olderNotes = notes
      return []
    case .interrupted: return [.quit]
    }
  }

  /// When the next visible change is due; nil if only a key can bring one. A new day is one, and so is the end of the
  /// hour after a run.
  public var nextChange: SessionInstant? {
    let session = active?.guided.nextChange(after: now.instant)
    let untilTomorrow = Timestamp(
      day: today + 1, hour: Timestamp.dayBoundaryHour, minute: 0, offsetMinutes: now.wall.offsetMinutes)
    let newDay = now.instant.advanced(by: .seconds(max(1, untilTomorrow.seconds - now.wall.seconds)))
    return [session, nextHourDue, screens.last?.nextChange(self)].compactMap { $0 }.reduce(newDay, min)
  }

  private mutating func press(_ key: Key) -> [Effect] {
    guard let top = screens.last else { return [.quit] }
    return press(key, on: top)
  }

  private mutating func press<Screen: CoachScreen>(_ key: Key, on screen: Screen) -> [Effect] {
    if let binding = screen.bindings(self).first(where: { $0.keys.matches(key) }) {
      var screen = screen
      let response = screen.perform(binding.action(key), &self)
      return follow(response, from: screen)
    }
    guard let action = GlobalBindings.action(for: key, textIsTaken: screen.takesText) else { return [] }
    return perform(action)
  }

  private mutating func perform(_ action: GlobalAction) -> [Effect] {
    switch action {
    case .help:
      if let top = screens.last, !(top is HelpScreen) { screens.append(HelpScreen(top, self)) }
      return []
    case .back:
      if screens.count > 1 { screens.removeLast() }
      return updateTop()
    case .leave:
      guard unsaved.isEmpty else {
        screens.append(UnsavedScreen())
        return [.save(unsaved)]
      }
      return [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .saveAgain: return unsaved.isEmpty ? [] : [.save(unsaved)]
    }
  }

  /// Lets the screen on top see what has changed.
  mutating func updateTop() -> [Effect] {
    guard let top = screens.last else { return [] }
    return update(top)
  }

  private mutating func update<Screen: CoachScreen>(_ screen: Screen) -> [Effect] {
    var screen = screen
    let response = screen.update(&self)
    return follow(response, from: screen)
  }

  private mutating func follow(_ response: Response, from screen: any CoachScreen) -> [Effect] {
    screens[screens.count - 1] = screen
    switch response.navigation {
    case .stay: return response.effects
    case .back: if screens.count > 1 { screens.removeLast() }
    case .open(let next): screens.append(next)
    case .replace(let next): screens[screens.count - 1] = next
    case .home:
      screens = [history == nil ? FirstRun.screen(library, today: today) : TodayScreen()]
    }
    return response.effects + updateTop()
  }
}
