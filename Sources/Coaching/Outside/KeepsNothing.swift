public import RehabCore

/// Where the demo and the stand-alone timer keep things, and who speaks there: nowhere, and nobody.
public final class KeepsNothing: JournalKeeping, SettingsKeeping, Speaking {
  public init() {}

  public func save(_ records: [Record]) {}
  public func news() -> JournalTail? { nil }
  /// What is known there is known from its first day on, so nothing is recalled.
  public func recall(from day: Day) -> JournalTail { JournalTail([]) }
  public func notes(from first: Day, before end: Day) -> [Note] { [] }
  public func keep(_ setting: Setting) {}
  public func say(_ words: String) {}
}

extension Outside {
  /// Nothing is kept, and nobody speaks.
  public static var nowhere: Outside {
    let nothing = KeepsNothing()
    return Outside(journal: nothing, settings: nothing, voice: nothing)
  }
}
