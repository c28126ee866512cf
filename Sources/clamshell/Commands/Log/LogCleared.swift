import ArgumentParser
import RehabCore

struct LogCleared: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleared", abstract: "Records that a clinician looked at a warning sign and cleared it.",
    discussion: """
      Only someone who can examine you can clear a warning sign. 'clamshell today' names the ones that are open.

      Example: clamshell log cleared giving-way
      """)

  @Argument(help: ArgumentHelp("The warning signs.", valueName: "id")) var flags: [Choice<RedFlag>]
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let cleared = try flags.redFlags()
    let entry = try Entry(recording)
    let open = RedFlag.allCases.filter(entry.history.openFlags.contains).map(\.rawValue)
    if let closed = cleared.first(where: { !entry.history.openFlags.contains($0) }) {
      let known = open.isEmpty ? "none is" : "open: " + open.joined(separator: ", ")
      throw Failure.badInput("The warning sign \(closed.rawValue) is not open on \(entry.day); \(known).")
    }
    try entry.keep(.cleared(cleared), after: entry.afterEverything)
  }
}
