import RehabCore

/// One score of one leg, and when it was asked: what a table has a row for, and a bundle an observation.
struct ReportedScore {
  let record: Record
  /// The day on which it counts.
  let day: Day
  let side: Side
  let score: PainScore
  let occasion: Occasion
  var exercise: ExerciseID?
  var spot = PainSpot.injury
  var isSharp = false
  var hasLimp = false

  /// What a score belongs to.
  enum Occasion: String {
    case morning, walkCheck, before, exercise, after, hourAfter, run, activity
  }

  /// The session that it belongs to.
  var session: RecordID? {
    if case .session = record.fact { record.id } else { record.fact.session }
  }

  /// The scores that a record tells, the left leg's first.
  static func scores(in record: Record, on day: Day) -> [ReportedScore] {
    func told(_ pain: Pain?, _ occasion: Occasion) -> [ReportedScore] {
      Side.allCases.compactMap { side in
        pain?[side].map {
          ReportedScore(record: record, day: day, side: side, score: $0, occasion: occasion)
        }
      }
    }
    switch record.fact {
    case .morning(let morning): return told(morning.pain, .morning)
    case .walkCheck(let check): return told(check.pain, .walkCheck)
    case .session(let session): return told(session.pre, .before)
    case .score(let score):
      return told(score.pain, .exercise).map { reported in
        var reported = reported
        (reported.exercise, reported.spot, reported.isSharp) = (score.exercise, score.spot, score.sharp)
        return reported
      }
    case .after(let after):
      return told(after.pain, .after).map { reported in
        var reported = reported
        reported.hasLimp = after.limp
        return reported
      }
    case .hourAfter(let hour): return told(hour.pain, .hourAfter)
    case .run(let run): return told(run.pain, .run) + told(run.hourAfter, .hourAfter)
    case .activity(let activity):
      return told(activity.pain, .activity) + told(activity.hourAfter, .hourAfter)
    case .start, .flag, .cleared, .booked, .set, .end, .advance, .reason, .note, .retract: return []
    }
  }
}
