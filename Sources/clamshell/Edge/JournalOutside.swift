import CoachApp
import ProgressStore
import RehabCore

/// The coach's hands: the store that keeps its records. There is no voice yet.
final class JournalOutside: Outside {
  private let path: String
  private var store: JournalStore?
  private var seenChanges = 0

  init(path: String) {
    self.path = path
  }

  /// What is there already. A journal that is not there yet is made by the first record, not by looking.
  func open() throws -> (records: [Record], settings: CoachSettings) {
    guard try JournalStore.reading(at: path) != nil else { return ([], CoachSettings()) }
    let store = try writing()
    return (try store.records(), try CoachSettings(store))
  }

  func close() throws {
    try store?.close()
  }

  func save(_ records: [Record]) throws {
    try writing().append(records)
  }

  func save(_ setting: Setting, _ value: String) throws {
    try writing().keep(value, as: setting.rawValue)
  }

  func news() throws -> [Record]? {
    guard let store else { return nil }
    let changes = try store.foreignChanges()
    defer { seenChanges = changes }
    return changes == seenChanges ? nil : try store.records()
  }

  func say(_ words: String) {}

  private func writing() throws -> JournalStore {
    if let store { return store }
    let opened = try JournalStore.writing(at: path)
    seenChanges = try opened.foreignChanges()
    store = opened
    return opened
  }
}
