public import RehabCore

/// What reaches the coach, whoever shows it.
public enum Message: Hashable, Sendable {
  /// Nothing but time has passed.
  case tick
  /// Records are on disk.
  case saved([RecordID])
  /// Records could not be written; the sentence says why.
  case saveFailed(String)
  /// A setting is kept.
  case settingKept(Setting)
  /// A setting could not be kept; the sentence says why.
  case settingLost(Setting, String)
  /// What is on disk, because another program has written to it, or because more of it was asked for.
  case journalChanged(JournalTail)
  /// The notes of days before the known ones, newest first.
  case notesRead([Note])
  /// The process is asked to end.
  case interrupted
}

extension Coach {
  /// Takes a message, and says what is to be done about it.
  public mutating func take(_ message: Message, at moment: Moment) -> [Effect] {
    let (dayBefore, then) = (today, now.wall)
    now = moment
    if today != dayBefore { decide() }
    switch message {
    case .tick: return hourEffects(since: then)
    case .saved(let ids): unsaved.forget(ids)
    case .saveFailed(let sentence): unsaved.recordTrouble = sentence
    case .settingKept(let setting): unsaved.forget(setting)
    case .settingLost(let setting, let sentence): unsaved.note(setting, because: sentence)
    case .journalChanged(let tail): learn(tail)
    case .notesRead(let notes): olderNotes = notes
    case .interrupted: return active?.isTimer ?? false ? send(.leave) : []
    }
    return []
  }

  private mutating func learn(_ tail: JournalTail) {
    let onDisk = Set(tail.records.map(\.id))
    journal = tail.records + unsaved.records.filter { !onDisk.contains($0.id) }
    checkpoint = tail.checkpoint
    decide()
  }

  /// When something is due by itself: a change of the session, the end of the hour after a run, a new day.
  public var nextChange: SessionInstant {
    let session = active?.guided.nextChange(after: now.instant)
    let untilTomorrow = Timestamp(
      day: today + 1, hour: Timestamp.dayBoundaryHour, minute: 0, offsetMinutes: now.wall.offsetMinutes)
    let newDay = now.instant.advanced(by: .seconds(max(1, untilTomorrow.seconds - now.wall.seconds)))
    return [session, nextHourDue].compactMap { $0 }.reduce(newDay, min)
  }
}

/// What the coach wants done outside; plain data.
public enum Effect: Hashable, Sendable {
  /// Write these now; answered by `saved` or `saveFailed`.
  case save([Record])
  /// Keep this beside the journal; answered by `settingKept` or `settingLost`.
  case keep(Setting)
  /// Read the journal again, with the days from this one on; answered by `journalChanged`.
  case recall(from: Day)
  /// Read the notes of these days, and nothing else of them; answered by `notesRead`.
  case readNotes(from: Day, before: Day)
  case ring
  /// Speak this, if there is a voice.
  case say(String)
}
