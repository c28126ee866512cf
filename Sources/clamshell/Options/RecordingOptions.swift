import ArgumentParser
import RehabCore

/// What every command that records takes: when it happened, the journal, and how to answer.
struct RecordingOptions: ParsableArguments, TakesJournal, TakesExercises {
  @Option(
    name: .long,
    help: ArgumentHelp("The day it belongs to: a date up to today, or 'yesterday'.", valueName: "date"))
  var on: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The time of day, such as 07:30. A time before 04:00 belongs to the night after the day.",
      valueName: "time"))
  var at: String?

  @Flag(name: .long, help: "Print one JSON document with the ids of the new records.") var json = false

  @Option(name: .long, help: .journal) var journal: String?
  @Option(name: .long, help: .exercises) var exercises: String?
}

extension RecordingOptions {
  /// Today, or the day that was given; a day that is still to come is refused.
  func day(now: Timestamp) throws -> Day {
    guard let on else {
      if let at, let moment = Timestamp(at) { return moment.day }
      return now.day
    }
    let day =
      switch on {
      case "today": now.day
      case "yesterday": now.day - 1
      default: try parsedDay(on, option: "--on")
      }
    guard day <= now.day else {
      throw Failure.badInput(
        "--on \(on) is still to come; today is \(now.day). Record it when it has happened.")
    }
    return day
  }

  /// The moment of a record: the time that was given, else now for today, and a usual time for a past day.
  ///
  /// - Parameter earliest: what the record has to come after, where no time was given.
  func moment(on day: Day, now: Timestamp, usual: UsualHour, after earliest: Timestamp? = nil) throws
    -> Timestamp
  {
    if let at { return try given(at, on: day, now: now) }
    guard day < now.day else { return latest(now, earliest) }
    let usual = MachineClock.wall(on: day, hour: usual.hour, minute: usual.minute)
    return latest(usual, earliest)
  }

  private func given(_ at: String, on day: Day, now: Timestamp) throws -> Timestamp {
    let moment: Timestamp
    if let whole = Timestamp(at) {
      moment = whole
    } else if let time = TimeOfDay(at) {
      moment = MachineClock.wall(on: day, hour: time.hour, minute: time.minute, second: time.second)
    } else {
      throw Failure.badInput("--at \(at) is no time of day. Write it as HH:MM, such as 07:30.")
    }
    guard moment.day == day else {
      throw Failure.badInput(
        "--at \(at) belongs to \(moment.day), not to \(day): a day goes from 04:00 to 04:00. "
          + "Name that day with --on.")
    }
    guard !now.isBefore(moment) else {
      throw Failure.badInput(
        "--at \(at) on \(day) is still to come. For a past day add --on with its date.")
    }
    return moment
  }

  private func latest(_ moment: Timestamp, _ earliest: Timestamp?) -> Timestamp {
    guard let earliest, moment.isBefore(earliest) else { return moment }
    return earliest
  }
}

/// A time on the wall clock as it is written: `7:30`, `07:30` or `07:30:15`.
struct TimeOfDay {
  let hour: Int
  let minute: Int
  let second: Int

  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } && (1...2).contains(part.count) ? Int(part) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count, parts[1].count == 2,
      numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60
    else { return nil }
    (hour, minute, second) = (numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0)
  }
}
