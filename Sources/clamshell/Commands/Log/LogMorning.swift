import ArgumentParser
import RehabCore

struct LogMorning: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "morning", abstract: "Records a morning score.",
    discussion: """
      The worst score of the first half hour after getting up. It decides what the day may hold, and tells how \
      the day before was taken.

      Example: clamshell log morning 2
      Example: clamshell log morning --left 2 --right 1 --painkiller --on yesterday
      """)

  @OptionGroup var score: ScoreOptions
  @Flag(name: .long, help: "A painkiller was taken in the last 24 hours.") var painkiller = false
  @Option(name: .long, help: ArgumentHelp("A warning sign that is there; may be repeated.", valueName: "id"))
  var flag: [Choice<RedFlag>] = []
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let entry = try Entry(recording)
    let pain = try score.pain(entry.affected, name: "the morning")
    try entry.keep(.morning(Morning(pain: pain, painkiller: painkiller, flags: try flag.redFlags())))
  }
}

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
