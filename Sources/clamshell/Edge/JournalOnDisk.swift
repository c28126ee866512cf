import Coaching
import ProgressStore
import RehabCore

/// The store, which keeps the coach's records and what the runner set beside them.
final class JournalOnDisk: JournalKeeping, SettingsKeeping {
  private let path: String
  private let reader: PlanReader
  private let clock: any CoachClock
  /// The first day that was asked for.
  private var first: Day?
  private var store: JournalStore?
  private var seenChanges = 0

  init(path: String, reader: PlanReader, clock: any CoachClock) {
    self.path = path
    self.reader = reader
    self.clock = clock
  }

  /// What is there already. A journal that is not there yet is made by the first record, not by looking.
  func open() throws -> (journal: JournalTail, settings: CoachSettings) {
    guard let store = try existing() else { return (JournalTail([]), CoachSettings()) }
    let journal = try recall(from: clock.now().wall.day - Coach.daysShownFirst)
    return (journal, try CoachSettings(keptIn: store))
  }

  func recall(from day: Day) throws -> JournalTail {
    first = min(first ?? day, day)
    guard let store = try existing() else { return JournalTail([]) }
    return try reader.tail(in: store, from: first ?? day, asOf: clock.now().wall.day)
  }

  func notes(from first: Day, before end: Day) throws -> [Note] {
    try existing()?.notes(from: first, before: end) ?? []
  }

  func close() throws {
    try store?.close()
  }

  func save(_ records: [Record]) throws {
    try writing().append(records)
  }

  func keep(_ setting: Setting) throws {
    try writing().keep(setting.value, as: setting.name.rawValue)
  }

  func news() throws -> JournalTail? {
    guard let store else { return nil }
    guard try store.foreignChanges() != seenChanges else { return nil }
    let journal = try recall(from: clock.now().wall.day - Coach.daysAtHand)
    seenChanges = try store.foreignChanges()
    return journal
  }

  /// The store, made if it is not there yet.
  private func writing() throws -> JournalStore { try store ?? keepOpen(try JournalStore.writing(at: path)) }

  private func existing() throws -> JournalStore? {
    try store ?? JournalStore.existing(at: path).map { try keepOpen($0) }
  }

  private func keepOpen(_ opened: JournalStore) throws -> JournalStore {
    seenChanges = try opened.foreignChanges()
    store = opened
    return opened
  }
}

extension CoachSettings {
  /// What the runner set beside the journal.
  init(keptIn store: JournalStore) throws(StoreFault) {
    var kept: [Setting] = []
    for name in Setting.Name.allCases {
      if let value = try store.setting(name.rawValue) { kept.append(Setting(name, value: value)) }
    }
    self.init(kept)
  }
}
