import ArgumentParser
import RehabCore

/// The day to look at.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Look at the plan as it was at the end of this day.", valueName: "date"))
  var asOf: String?

  /// The day asked for, and whether it is still going on.
  func day(now: Timestamp) throws -> (day: Day, isRunning: Bool) {
    guard let asOf else { return (now.day, true) }
    let day = try parsedDay(asOf, option: "--as-of")
    guard day <= now.day else {
      throw Failure.badInput("--as-of \(asOf) is still to come; today is \(now.day).")
    }
    return (day, day == now.day)
  }
}

/// A day as an option gives it.
func parsedDay(_ text: String, option: String) throws -> Day {
  guard let day = Day(text) else {
    throw Failure.badInput("\(option) \(text) is no day. Write it as YYYY-MM-DD, such as 2026-03-01.")
  }
  return day
}

/// The days to show.
struct SpanOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The first day to show.", valueName: "date")) var from: String?
  @Option(name: .long, help: ArgumentHelp("The last day to show.", valueName: "date")) var to: String?

  /// The first and the last day, nil where none was given.
  func days() throws -> (first: Day?, last: Day?) {
    let first = try from.map { try parsedDay($0, option: "--from") }
    let last = try to.map { try parsedDay($0, option: "--to") }
    if let first, let last, last < first {
      throw Failure.badInput("--to \(last) is before --from \(first); there is no day between them.")
    }
    return (first, last)
  }
}
