import Coaching
import RehabCore

/// The clocks of this machine: one that goes on while it sleeps, and the one on the wall.
struct MachineClock: CoachClock {
  private let clock = ContinuousClock()
  private let origin: ContinuousClock.Instant

  init() {
    origin = clock.now
  }

  func now() -> Moment {
    Moment(instant: SessionInstant(origin.duration(to: clock.now)), wall: MachineClock.wall())
  }

  /// Now, to the millisecond, with the offset of the local time zone.
  static func wall() -> Timestamp {
    let time = System.wallTime
    let milliseconds = Int32(time.nanoseconds / 1_000_000) * 1_000_000
    return Timestamp(
      seconds: Int64(time.seconds), nanoseconds: milliseconds,
      offsetMinutes: System.offsetMinutes(at: time.seconds))
  }

  /// A time on the wall clock of this place on a day; before 04:00 it is in the night after it.
  static func wall(on day: Day, hour: Int, minute: Int, second: Int = 0) -> Timestamp {
    func moment(_ offsetMinutes: Int) -> Timestamp {
      Timestamp(day: day, hour: hour, minute: minute, second: second, offsetMinutes: offsetMinutes)
    }
    // The offset depends on the moment and the moment on the offset: once more settles it, but for the hour of a change.
    let near = moment(System.offsetMinutes(at: Int(moment(0).seconds)))
    return moment(System.offsetMinutes(at: Int(near.seconds)))
  }
}
