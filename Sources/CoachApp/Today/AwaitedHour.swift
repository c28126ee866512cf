import RehabCore
import Wording

/// A run of today of which the score an hour later is not known yet.
struct AwaitedHour: Hashable, Sendable {
  let session: RecordID
  /// When the hour is over.
  let due: Timestamp

  func isDue(at now: Timestamp) -> Bool { !now.isBefore(due) }
}

extension Coach {
  /// The runs of today that wait for the score an hour later, in their order.
  var awaitedHours: [AwaitedHour] {
    var runs: Set<RecordID> = []
    var awaited: [AwaitedHour] = []
    for record in history?.chronicle.records(on: today) ?? [] {
      switch record.fact {
      case .session(let start) where start.kind == .run: runs.insert(record.id)
      case .end(let end) where runs.contains(end.session):
        awaited.append(AwaitedHour(session: end.session, due: record.at.anHourLater))
      case .hourAfter(let hour): awaited.removeAll { $0.session == hour.session }
      default: break
      }
    }
    return awaited
  }

  /// The first moment from now on at which the hour after a run is over.
  var nextHourDue: SessionInstant? {
    awaitedHours.filter { !$0.isDue(at: now.wall) }.map(\.due.seconds).min().map { seconds in
      now.instant.advanced(by: .seconds(max(1, seconds - now.wall.seconds)))
    }
  }

  /// Rings, and says what is asked, if the hour after a run was over between then and now; a routine is not disturbed.
  func hourEffects(since then: Timestamp) -> [Effect] {
    guard active == nil, !settings.isMuted,
      awaitedHours.contains(where: { $0.isDue(at: now.wall) && !$0.isDue(at: then) })
    else { return [] }
    return [.ring, .say(CueWording.hourAfter)]
  }
}

extension Timestamp {
  fileprivate var anHourLater: Timestamp {
    Timestamp(
      seconds: seconds + Int64(HourAfterScore.secondsAfterRun), nanoseconds: nanoseconds,
      offsetMinutes: offsetMinutes)
  }
}
