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
