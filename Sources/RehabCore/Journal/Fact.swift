/// What a record says: the types of the journal.
public enum Fact: Hashable, Sendable {
  case start(Enrolment)
  case morning(Morning)
  case flag([RedFlag])
  /// Someone looked at the flags and called them fine; who, as the runner wrote it.
  case cleared([RedFlag], by: String? = nil)
  case booked
  case walkCheck(WalkCheck)
  case session(SessionStart)
  case set(SetDone)
  case score(ExerciseScore)
  case after(AfterScore)
  case hourAfter(HourAfterScore)
  case end(SessionEnd)
  case run(Run)
  case activity(Activity)
  case advance(to: StageNumber)
  case reason(MissedReason)
  case note(String)
  case retract(RecordID)
}

extension Fact {
  /// The session that this fact belongs to.
  public var session: RecordID? {
    switch self {
    case .set(let set): set.session
    case .score(let score): score.session
    case .after(let after): after.session
    case .hourAfter(let hourAfter): hourAfter.session
    case .end(let end): end.session
    default: nil
    }
  }

  /// The record that this fact takes back; nil if it takes none back.
  public var retracts: RecordID? {
    if case .retract(let id) = self { id } else { nil }
  }

  /// The same of another session; itself if it belongs to none.
  func belonging(to session: RecordID) -> Fact {
    switch self {
    case .set(var set):
      set.session = session
      return .set(set)
    case .score(var score):
      score.session = session
      return .score(score)
    case .after(var after):
      after.session = session
      return .after(after)
    case .hourAfter(var hourAfter):
      hourAfter.session = session
      return .hourAfter(hourAfter)
    case .end(var end):
      end.session = session
      return .end(end)
    default: return self
    }
  }

  /// The scores that it tells; nil if it tells none.
  public var pain: Pain? {
    switch self {
    case .morning(let morning): morning.pain
    case .walkCheck(let check): check.pain
    case .session(let session): session.pre
    case .score(let score): score.pain
    case .after(let after): after.pain
    case .hourAfter(let hour): hour.pain
    case .run(let run): run.pain
    case .activity(let activity): activity.pain
    default: nil
    }
  }
}
