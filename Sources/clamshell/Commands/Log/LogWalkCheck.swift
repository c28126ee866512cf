import ArgumentParser
import RehabCore

struct LogWalkCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk-check", abstract: "Records the worst score of a walk check.",
    discussion: """
      Ten minutes on the flat, and one flight of stairs up and down. Stage 1 asks for one before it offers \
      stage 2.

      Example: clamshell log walk-check 1
      """)

  @OptionGroup var score: ScoreOptions
  @Flag(name: .long, help: "A painkiller was taken in the last 24 hours.") var painkiller = false
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let entry = try Entry(recording)
    let pain = try score.pain(entry.affected, name: "the walk check")
    try entry.keep(.walkCheck(WalkCheck(pain: pain, painkiller: painkiller)))
  }
}
