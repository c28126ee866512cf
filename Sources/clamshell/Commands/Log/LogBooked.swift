import ArgumentParser
import RehabCore

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
