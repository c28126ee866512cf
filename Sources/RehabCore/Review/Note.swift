/// What the runner wrote down on a day.
public struct Note: Hashable, Sendable, Identifiable {
  public let id: RecordID
  public let day: Day
  public let text: String

  public init(id: RecordID, day: Day, text: String) {
    self.id = id
    self.day = day
    self.text = text
  }
}

extension GateHistory {
  /// The notes that count, newest first.
  public var notes: [Note] {
    days.reversed().flatMap { day in
      chronicle.records(on: day.day).reversed().compactMap { record in
        if case .note(let text) = record.fact { Note(id: record.id, day: day.day, text: text) } else { nil }
      }
    }
  }
}
