import ArgumentParser
import Files
import RehabCore
import Wording

struct LogFlag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag", abstract: "Records warning signs; the plan stops until they are cleared.",
    discussion: """
      Warning signs: \(RedFlag.words.joined(separator: ", ")).

      Example: clamshell log flag calf-swelling
      """)

  @Argument(help: ArgumentHelp("The warning signs.", valueName: "id")) var flags: [Choice<RedFlag>]
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let entry = try Entry(recording)
    try entry.keep(.flag(try flags.redFlags()))
  }
}

struct LogCleared: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleared", abstract: "Records that a clinician looked at a warning sign and cleared it.",
    discussion: """
      Only what someone has seen and called fine is cleared; Clamshell cannot judge it, and takes your word. After \
      a sign of the two most urgent levels the rest of the day stays rest. 'clamshell today' names the ones that are \
      open. Who looked at it is asked at a terminal, and stands in the report.

      Example: clamshell log cleared giving-way --by "Dr. Meyer, sports clinic"
      """)

  @Argument(help: ArgumentHelp("The warning signs.", valueName: "id")) var flags: [Choice<RedFlag>]
  @Option(name: .long, help: ArgumentHelp("Who looked at it, in your own words.", valueName: "who"))
  var by: String?
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let cleared = try flags.redFlags()
    let entry = try Entry(recording)
    let open = RedFlag.allCases.filter(entry.history.openFlags.contains).map(\.rawValue)
    if let closed = cleared.first(where: { !entry.history.openFlags.contains($0) }) {
      let known = open.isEmpty ? "none is" : "open: " + open.joined(separator: ", ")
      throw Failure.badInput("The warning sign \(closed.rawValue) is not open on \(entry.day); \(known).")
    }
    try entry.keep(.cleared(cleared, by: try who()), after: entry.afterEverything)
  }

  /// What was given, or is answered at a terminal; nil if nobody was named.
  private func who() throws -> String? {
    var words = by
    if words == nil, !recording.json, StandardStream.input.isTerminal, StandardStream.output.isTerminal {
      try put("\(ReportWording.whoLookedAtIt) \(ReportWording.whoLookedAtItDetail)\n> ")
      guard let line = readLine() else {
        throw Failure.other("Nothing was recorded; the warning sign stays open.")
      }
      words = line
    }
    return words.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }
}

struct LogBooked: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booked", abstract: "Records that an appointment is booked.",
    discussion: """
      It quiets the notice that something takes longer than it should. It does not clear a warning sign.

      Example: clamshell log booked
      """)

  @OptionGroup var recording: RecordingOptions

  func run() throws {
    try Entry(recording).keep(.booked)
  }
}
