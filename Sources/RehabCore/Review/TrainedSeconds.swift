/// How long was trained on a day, in seconds, as far as its records tell.
///
/// A session takes the time from its opening to its last set, score, after or end, whichever is latest; the score an
/// hour after a run is no training. Two records more than ``longestPauseSeconds`` apart have a break between them,
/// which does not count. A session written down in one moment afterwards has no length that anyone knows, and adds 0.
/// A run outside of a session takes its minutes.
///
/// - Parameter records: the records of one day that count, in their order.
func trainedSeconds(_ records: some Collection<Record>) -> Int {
  var latest: [RecordID: Int64] = [:]
  var total: Int64 = 0
  for record in records {
    switch record.fact {
    case .session: latest[record.id] = record.at.seconds
    case .run(let run): total += Int64(run.minutes) * 60
    case .set, .score, .after, .end:
      guard let session = record.fact.session, let before = latest[session] else { continue }
      let pause = record.at.seconds - before
      if (1...longestPauseSeconds).contains(pause) { total += pause }
      latest[session] = max(before, record.at.seconds)
    default: continue
    }
  }
  return Int(total)
}

/// One hour: longer than any run of the ladder, shorter than coming back later in the day.
let longestPauseSeconds: Int64 = 3600
