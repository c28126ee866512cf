public import RehabCore

/// What could not be kept yet, and why.
public struct Unsaved: Hashable, Sendable {
  /// Records not on disk yet, oldest first.
  public internal(set) var records: [Record] = []
  /// Why the last attempt to write them failed; nil before any, and once all are written.
  public internal(set) var recordTrouble: String?
  /// Settings that could not be kept, by their names, each with the value that it has now.
  private var settings: [Setting.Name: Setting] = [:]
  /// Why that was.
  public private(set) var settingTrouble: String?

  mutating func forget(_ ids: [RecordID]) {
    let done = Set(ids)
    records.removeAll { done.contains($0.id) }
    if records.isEmpty { recordTrouble = nil }
  }

  mutating func note(_ setting: Setting, because sentence: String) {
    settings[setting.name] = setting
    settingTrouble = sentence
  }

  mutating func forget(_ setting: Setting) {
    settings[setting.name] = nil
    if settings.isEmpty { settingTrouble = nil }
  }

  /// Tries all of it again.
  public var again: [Effect] {
    (records.isEmpty ? [] : [.save(records)])
      + settings.values.sorted { $0.name.rawValue < $1.name.rawValue }.map { .keep($0) }
  }
}
