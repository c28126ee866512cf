import ArgumentParser
import RehabCore

struct LogFlag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag", abstract: "Records warning signs; the plan stops until they are cleared.",
    discussion: """
      Warning signs: \(RedFlag.allCases.map(\.rawValue).joined(separator: ", ")).

      Example: clamshell log flag calf-swelling
      """)

  @Argument(help: ArgumentHelp("The warning signs.", valueName: "id")) var flags: [String]
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let entry = try Entry(recording)
    try entry.keep(.flag(try redFlags(flags)))
  }
}
