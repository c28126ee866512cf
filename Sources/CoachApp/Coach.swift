public import RehabCore
public import TerminalUI

/// The whole state of the full-screen coach, and how it changes: messages in, effects out.
public struct Coach: Sendable {
  public let library: ExerciseLibrary
  /// The journal is invented, and nothing of it is kept; every screen says so.
  public let isDemo: Bool
  /// Every record known, the unsaved ones included; all of them, or those from a checkpoint on.
  public internal(set) var journal: [Record]
  /// What the days before the known ones left behind; nil if all are known.
  var checkpoint: Checkpoint?
  /// Notes of the days before the known ones, newest first; read when notes are looked for.
  var olderNotes: [Note] = []
  /// The plan as it stands; nil before the enrolment.
  public internal(set) var history: GateHistory?
  public internal(set) var now: Moment
  public internal(set) var size: Size
  var settings: CoachSettings
  var mint: RecordMint
  /// The session under way, also while another screen is on top.
  var active: ActiveSession?
  /// Records not on disk yet, oldest first, and why if saving failed.
  var unsaved: [Record] = []
  var saveTrouble: String?
  /// The screens, the one on top last; never empty.
  var screens: [any CoachScreen] = []

  public init(
    library: ExerciseLibrary, journal: JournalTail, settings: CoachSettings, mint: RecordMint, now: Moment,
    size: Size, isDemo: Bool = false
  ) {
    self.library = library
    self.isDemo = isDemo
    self.journal = journal.records
    checkpoint = journal.checkpoint
    self.settings = settings
    self.mint = mint
    self.now = now
    self.size = size
    decide()
    screens = [history == nil ? FirstRun.screen(library, today: today) : TodayScreen()]
    if history != nil, let resume = ResumeScreen(self) { screens.append(resume) }
  }

  /// A coach that knows all records.
  public init(
    library: ExerciseLibrary, journal: [Record], settings: CoachSettings, mint: RecordMint, now: Moment,
    size: Size, isDemo: Bool = false
  ) {
    self.init(
      library: library, journal: JournalTail(journal), settings: settings, mint: mint, now: now, size: size,
      isDemo: isDemo)
  }

  /// The day that runs, by the wall clock and the 04:00 rule.
  public var today: Day { now.wall.day }

  /// Folds the gate over the journal anew.
  mutating func decide() {
    history = JournalTail(journal, from: checkpoint)
      .history(library.rehabProtocol, through: today, isRunning: true)
  }
}

extension Coach {
  /// Asks for earlier days than are known, if the screen on top shows any.
  mutating func recall() -> [Effect] {
    guard let known = checkpoint?.day, let first = screens.last?.firstDay(self), first < known else {
      return []
    }
    return [.recall(from: first)]
  }

  /// Asks for the notes of the days that are not known.
  var askingForOlderNotes: [Effect] {
    guard let known = checkpoint?.day, let start = history?.chronicle.start, start < known else { return [] }
    return [.readNotes(from: start, before: known)]
  }

  /// All notes, newest first.
  var notes: [Note] {
    let older = checkpoint.map { checkpoint in olderNotes.filter { $0.day < checkpoint.day } } ?? []
    return (history?.notes ?? []) + older
  }
}

/// What the runner set beside the journal.
public struct CoachSettings: Hashable, Sendable {
  public var isMuted: Bool
  /// Movements that a red flag hid, and the runner turned on again.
  public var shownAgain: Set<ExerciseID>
  /// Figures are shown as key poses that do not move.
  public var isStill: Bool

  public init(isMuted: Bool = false, shownAgain: Set<ExerciseID> = [], isStill: Bool = false) {
    self.isMuted = isMuted
    self.shownAgain = shownAgain
    self.isStill = isStill
  }
}

/// A guided session under way, and the day it belongs to.
struct ActiveSession: Sendable {
  let id: RecordID
  let day: Day
  var guided: GuidedSession
}
