public import RehabCore

/// What the coach knows and does, whoever shows it: messages in, effects out. It knows no screen and no clock.
public struct Coach: Sendable {
  public let library: ExerciseLibrary
  public let occasion: Occasion
  /// Every record known, the unsaved ones included; all of them, or those from a checkpoint on.
  public internal(set) var journal: [Record]
  /// What the days before the known ones left behind; nil if all are known.
  public internal(set) var checkpoint: Checkpoint?
  /// Notes of the days before the known ones, newest first; read when notes are looked for.
  var olderNotes: [Note] = []
  /// The plan as it stands; nil before the enrolment.
  public private(set) var history: GateHistory?
  /// What lies ahead of it.
  public private(set) var outlook: Outlook?
  public internal(set) var now: Moment
  public internal(set) var settings: CoachSettings
  var mint: RecordMint
  /// The session under way, or the one that has just ended and was not closed yet.
  public internal(set) var active: ActiveSession?
  /// When a routine last came to an end that the runner did not ask for.
  var endedAt: SessionInstant?
  public internal(set) var unsaved = Unsaved()

  /// - Parameters:
  ///   - journal: what is on disk, all of it or from a checkpoint on.
  ///   - mint: makes the names of new records.
  public init(
    library: ExerciseLibrary, journal: JournalTail, settings: CoachSettings, mint: RecordMint, now: Moment,
    occasion: Occasion = .ownPlan
  ) {
    self.library = library
    self.occasion = occasion
    self.journal = journal.records
    checkpoint = journal.checkpoint
    self.settings = settings
    self.mint = mint
    self.now = now
    decide()
  }

  /// The day that runs, by the wall clock and the 04:00 rule.
  public var today: Day { now.wall.day }

  /// The first day of a plan that is still to come, since the clock was wrong then or is wrong now; nil of any other.
  public var beginsAhead: Day? {
    history.map(\.chronicle.start).flatMap { $0 > today ? $0 : nil }
  }

  /// Folds the gate over the journal anew.
  mutating func decide() {
    stand(
      by: JournalTail(journal, from: checkpoint)
        .history(library.rehabProtocol, through: today, isRunning: true))
  }

  /// Decides with records that have just been added to the journal: today anew, or if they reach further, all of it.
  mutating func decide(with new: [Record]) {
    if let history, history.today.day == today, let more = history.adding(new) {
      stand(by: more)
    } else {
      decide()
    }
  }

  private mutating func stand(by history: GateHistory?) {
    self.history = history
    outlook = history.map(Outlook.init)
  }
}

/// What the coach was opened for.
public enum Occasion: Hashable, Sendable {
  /// The runner's own plan.
  case ownPlan
  /// An invented plan, of which nothing is kept; every screen says so.
  case demo
  /// The stand-alone timer, which has no plan.
  case timer
}

extension Coach {
  /// Asks for the days from this one on, if they are not known.
  public func recalling(from first: Day?) -> [Effect] {
    guard let first, let known = checkpoint?.day, first < known else { return [] }
    return [.recall(from: first)]
  }

  /// So many days are enough for what is seen first: the mornings of a month, and what they add up to.
  public static let daysShownFirst = 35
  /// So many days are enough for most of what is shown; the rest is asked for where it is.
  public static let daysAtHand = 120

  /// Asks for the days that most screens show, once there is time for that.
  public var recallingDaysAtHand: [Effect] { recalling(from: today - Coach.daysAtHand) }

  /// Asks for the notes of the days that are not known.
  public var askingForOlderNotes: [Effect] {
    guard let known = checkpoint?.day, let start = history?.chronicle.start, start < known else { return [] }
    return [.readNotes(from: start, before: known)]
  }

  /// All notes, newest first.
  public var notes: [Note] {
    let older = checkpoint.map { checkpoint in olderNotes.filter { $0.day < checkpoint.day } } ?? []
    return (history?.notes ?? []) + older
  }

  /// The sides that are asked for a score.
  public var affectedSides: [Side] { (history?.affected ?? []).sorted() }

  /// The level that a run outside may be done at; nil outside of the stage of the ladder.
  var ladderLevel: LadderLevelNumber? {
    history.flatMap { $0.today.stage == .returnToRunning ? $0.today.level : nil }
  }
}
