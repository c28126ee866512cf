public import RehabCore
import Wording

extension Coach {
  /// The runs of today that wait for the score an hour later, in their order.
  public var awaitedHours: [AwaitedHour] { history?.awaitedHours ?? [] }

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
