/// What a record says: the types of the journal.
public enum Fact: Hashable, Sendable {
  case start(Enrolment)
  case morning(Morning)
  case flag([RedFlag])
  case cleared([RedFlag])
  case booked
  case walkCheck(WalkCheck)
  case session(SessionStart)
  case set(SetDone)
  case score(ExerciseScore)
  case after(AfterScore)
  case hourAfter(HourAfterScore)
  case end(SessionEnd)
  case run(Run)
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

  /// The scores that it tells; nil if it tells something else, as the begin of a session does.
  public var pain: Pain? {
    switch self {
    case .morning(let morning): morning.pain
    case .walkCheck(let check): check.pain
    case .score(let score): score.pain
    case .after(let after): after.pain
    case .hourAfter(let hour): hour.pain
    case .run(let run): run.pain
    default: nil
    }
  }
}
