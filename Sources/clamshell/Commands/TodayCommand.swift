import ArgumentParser
import Coaching
import ProgressStore
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
    var settings = CoachSettings()
    let plan = try desk.plan(from: day, asOf: day, isRunning: isRunning) { store throws(StoreFault) in
      settings = try CoachSettings(keptIn: store)
    }
    let report = TodayReport(plan.history, desk.content, settings.choices)
    if json {
      try report.json.print()
    } else {
      try tell(report.text)
    }
  }
}
