import RehabCore

extension JournalLine {
  static func write(_ fact: Fact, to line: inout LineWriter) {
    switch fact {
    case .start(let enrolment): write(enrolment, to: &line)
    case .morning(let morning): write(morning, to: &line)
    case .flag(let flags): line.write("flags", names: flags.map(\.rawValue))
    case .cleared(let flags, let by):
      line.write("flags", names: flags.map(\.rawValue))
      line.write("by", by)
    case .booked: break
    case .walkCheck(let check):
      line.write("pain", check.pain)
      line.write("painkiller", ifTrue: check.painkiller)
    case .session(let session): write(session, to: &line)
    case .set(let set): write(set, to: &line)
    case .score(let score): write(score, to: &line)
    case .after(let score):
      line.write("session", score.session.description)
      line.write("pain", score.pain)
      line.write("limp", ifTrue: score.limp)
    case .hourAfter(let score):
      line.write("session", score.session.description)
      line.write("pain", score.pain)
    case .end(let end):
      line.write("session", end.session.description)
      line.write("finished", end.finished)
      line.write("by", end.by?.rawValue)
      line.write("minutes", end.minutes)
    case .run(let run): write(run, to: &line)
    case .activity(let activity): write(activity, to: &line)
    case .advance(let stage): line.write("to", stage.rawValue)
    case .reason(let reason): line.write("reason", reason.rawValue)
    case .note(let text): line.write("text", text)
    case .retract(let id): line.write("record", id.description)
    }
  }

  private static func write(_ enrolment: Enrolment, to line: inout LineWriter) {
    line.write("protocol", enrolment.protocolID)
    line.write("affected", names: enrolment.affected.sorted().map(\.rawValue))
    line.write("onset", enrolment.onset?.description)
    line.write("grade", enrolment.grade)
    line.write("location", enrolment.location?.rawValue)
    line.write("longestRunMinutes", enrolment.longestRunMinutes)
  }

  private static func write(_ morning: Morning, to line: inout LineWriter) {
    line.write("pain", morning.pain)
    line.write("painkiller", ifTrue: morning.painkiller)
    if !morning.flags.isEmpty { line.write("flags", names: morning.flags.map(\.rawValue)) }
  }

  private static func write(_ session: SessionStart, to line: inout LineWriter) {
    line.write("kind", session.kind.rawValue)
    line.write("dose", session.dose?.name)
    line.write("level", session.level)
    line.write("pre", session.pre)
    line.write("painkiller", ifTrue: session.painkiller)
  }

  private static func write(_ set: SetDone, to line: inout LineWriter) {
    line.write("session", set.session.description)
    line.write("exercise", set.exercise.rawValue)
    line.write("side", set.side.rawValue)
    line.write("set", set.number)
    switch set.amount {
    case .reps(let reps): line.write("reps", reps)
    case .holdSeconds(let seconds): line.write("holdSeconds", seconds)
    case nil: break
    }
  }

  private static func write(_ score: ExerciseScore, to line: inout LineWriter) {
    line.write("session", score.session.description)
    line.write("exercise", score.exercise.rawValue)
    line.write("pain", score.pain)
    if score.spot != .injury { line.write("spot", score.spot.rawValue) }
    line.write("sharp", ifTrue: score.sharp)
  }

  private static func write(_ run: Run, to line: inout LineWriter) {
    line.write("minutes", run.minutes)
    line.write("km", kilometres: run.kilometres)
    line.write("pain", run.pain)
    line.write("hourAfter", run.hourAfter)
    line.write("painkiller", ifTrue: run.painkiller)
    line.write("level", run.level)
  }

  private static func write(_ activity: Activity, to line: inout LineWriter) {
    line.write("what", activity.what.rawValue)
    line.write("minutes", activity.minutes)
    line.write("pain", activity.pain)
    line.write("hourAfter", activity.hourAfter)
    line.write("painkiller", ifTrue: activity.painkiller)
  }
}
