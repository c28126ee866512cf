import ArgumentParser
import RehabCore

struct LogReason: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reason", abstract: "Records why a day was missed.",
    discussion: """
      It changes nothing in the plan; it is for you to remember.

      Example: clamshell log reason ill --on yesterday
      """)

  @Argument(help: ArgumentHelp("Why the day was missed: \(MissedReason.listed).")) var reason:
    Choice<MissedReason>
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let reason = try reason.value(of: "The reason")
    try Entry(recording).keep(.reason(reason))
  }
}
