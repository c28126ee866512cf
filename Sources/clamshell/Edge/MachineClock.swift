import Coaching
import RehabCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = Int32(time.tv_nsec / 1_000_000) * 1_000_000
    return Timestamp(
      seconds: Int64(time.tv_sec), nanoseconds: milliseconds, offsetMinutes: offset(at: time.tv_sec))
  }

  /// The offset from UTC in minutes east that the local time zone has at a moment.
  static func offset(at seconds: Int) -> Int {
    var seconds = time_t(seconds)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff / 60
  }

  /// A time on the wall clock of this place on a day; before 04:00 it is in the night after it.
  static func wall(on day: Day, hour: Int, minute: Int, second: Int = 0) -> Timestamp {
    func moment(_ offsetMinutes: Int) -> Timestamp {
      Timestamp(day: day, hour: hour, minute: minute, second: second, offsetMinutes: offsetMinutes)
    }
    // The offset depends on the moment and the moment on the offset: once more settles it, but for the hour of a change.
    let near = moment(offset(at: Int(moment(0).seconds)))
    return moment(offset(at: Int(near.seconds)))
  }
}
