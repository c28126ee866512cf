public import RehabCore

/// Where the journal is: on a disk, in memory, or nowhere.
public protocol JournalKeeping: AnyObject {
  /// Returns once the records are kept.
  func save(_ records: [Record]) throws
  /// What is there, if another program has written to it since this was last asked; else nil.
  func news() throws -> JournalTail?
  /// What is there, with the days from this one on.
  func recall(from day: Day) throws -> JournalTail
  /// The notes of some days, newest first.
  func notes(from first: Day, before end: Day) throws -> [Note]
}

/// Where the settings are.
public protocol SettingsKeeping: AnyObject {
  /// Returns once the setting is kept.
  func keep(_ setting: Setting) throws
}

/// What speaks.
public protocol Speaking: AnyObject {
  func say(_ words: String)
}

/// Everything outside that a front end hands on what the coach wants done.
public struct Outside {
  private let journal: any JournalKeeping
  private let settings: any SettingsKeeping
  private let voice: any Speaking

  public init(journal: any JournalKeeping, settings: any SettingsKeeping, voice: any Speaking) {
    self.journal = journal
    self.settings = settings
    self.voice = voice
  }

  /// What another program wrote since this was last asked; what cannot be read now is asked for again.
  public func news() -> Message? {
    (try? journal.news()).flatMap { $0 }.map { .journalChanged($0) }
  }

  /// Does what the coach wants done, and gives its answer, if it has one.
  ///
  /// - Parameter ring: rings the bell, which is the front end's.
  public func carryOut(_ effect: Effect, ring: () -> Void) -> Message? {
    switch effect {
    case .save(let records):
      return attempt(.saved(records.map(\.id)), orElse: Message.saveFailed) { try journal.save(records) }
    case .keep(let setting):
      return attempt(.settingKept(setting), orElse: { .settingLost(setting, $0) }) {
        try settings.keep(setting)
      }
    case .recall(let day):
      // What cannot be read now stays unseen; the next key asks again.
      return (try? journal.recall(from: day)).map { .journalChanged($0) }
    case .readNotes(let first, let end):
      return (try? journal.notes(from: first, before: end)).map { .notesRead($0) }
    case .ring: ring()
    case .say(let words): voice.say(words)
    }
    return nil
  }

  private func attempt(
    _ success: Message, orElse failure: (String) -> Message, _ work: () throws -> Void
  ) -> Message {
    do {
      try work()
      return success
    } catch {
      return failure(String(describing: error))
    }
  }
}

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
