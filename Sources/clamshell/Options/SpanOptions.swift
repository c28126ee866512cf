import ArgumentParser
import RehabCore

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
