import ArgumentParser
import RehabCore
import Wording

struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Today's stage, plan, notice and routine, and why.",
    discussion: """
      Example: clamshell today --as-of 2026-03-01
      """)

  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let desk = try Desk<ExerciseLibrary>(journal)
    let (day, isRunning) = try asOf.day(now: desk.now)
    let history = try desk.history(from: day, asOf: day, isRunning: isRunning)
    let report = TodayReport(history, desk.content)
    if json {
      try report.json.print()
    } else {
      try tell(report.text)
    }
  }
}
