import ArgumentParser
import RehabCore

struct LogHourAfter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hour-after", abstract: "Records the score an hour after a session.",
    discussion: """
      It belongs to the last run of the day that was begun as a session, or to the last session if there was no \
      run. A run of 'clamshell log run' carries its own: --hour-after.

      Example: clamshell log hour-after 1
      """)

  @OptionGroup var score: ScoreOptions
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let entry = try Entry(recording)
    let pain = try score.pain(entry.affected, name: "the hour after")
    let session = try session(of: entry)
    try entry.keep(
      .hourAfter(HourAfterScore(session: session, pain: pain)),
      after: entry.afterEverything)
  }

  private func session(of entry: Entry) throws -> RecordID {
    guard let session = entry.history.chronicle.sessionOfHourAfter(on: entry.day) else {
      throw Failure.badInput(
        "There is no session on \(entry.day) for it to belong to. Name its day with --on, "
          + "or record the run with its --hour-after: clamshell log run.")
    }
    return session
  }
}
