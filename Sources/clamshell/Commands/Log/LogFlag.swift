import ArgumentParser
import RehabCore

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
