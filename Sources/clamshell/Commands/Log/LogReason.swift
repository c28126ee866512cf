import ArgumentParser
import RehabCore

struct LogReason: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reason", abstract: "Records why a day was missed.",
    discussion: """
      One of \(MissedReason.allCases.map(\.rawValue).joined(separator: ", ")). It changes nothing in the plan; \
      it is for you to remember.

      Example: clamshell log reason ill --on yesterday
      """)

  @Argument(help: "Why the day was missed.") var reason: String
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let reason = try choice(reason, of: MissedReason.self, name: "The reason")
    try Entry(recording).keep(.reason(reason))
  }
}
