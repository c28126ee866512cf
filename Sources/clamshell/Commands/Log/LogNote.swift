import ArgumentParser
import RehabCore

struct LogNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Records a note in your own words.",
    discussion: """
      Example: clamshell log note "new shoes, and a long day on my feet"
      """)

  @Argument(help: ArgumentHelp("The note; several words need no quotes.", valueName: "text"))
  var words: [String]
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let text = words.joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Failure.badInput("The note is empty. Write a few words after 'clamshell log note'.")
    }
    try Entry(recording).keep(.note(text))
  }
}

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
