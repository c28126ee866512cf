import ArgumentParser
import CoachApp
import ExerciseFiles
import ProgressStore
import RehabCore
import Wording
import TerminalUI

/// How it went.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Streak, adherence, pain trend and stage history.",
    discussion: """
      Streak, adherence, stages and bests are those of the whole plan; the days, the curves and the exercises are \
      those from --from to --to. Without --from, the text shows the last \(weeksShown) weeks, and --json every day.

      Example: clamshell review --from 2026-03-01 --to 2026-03-31
      """)

  @OptionGroup var span: SpanOptions
  @Option(
    name: .long, help: ArgumentHelp("Only this exercise, and the curve of its pain.", valueName: "name"))
  var exercise: String?
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var journal: JournalOptions

  private static let weeksShown = 12

  func run() throws {
    let desk = try Desk<PlanOutline>(journal)
    let (day, isRunning) = try asOf.day(now: desk.now)
    let (first, last) = try span.days()
    let exercise = try exercise.map { try desk.content.exercise(named: $0) }
    // Without a first day, the document tells of every day and the text of the last weeks.
    let shown = json ? first : first ?? (last ?? day) - (7 * ReviewCommand.weeksShown - 1)
    let plan = try desk.plan(
      from: shown.map { max($0, day - desk.daysAtHand) }, asOf: day, isRunning: isRunning)
    let planShown = try self.planShown(shown, last, plan, desk)
    let review = Review(planShown.history, from: shown, to: last)
    if json { return try review.json(plan.history, only: exercise).print() }
    let sheet = ReviewSheet(
      plan.history, review, desk.content, width: PageText.width,
      charset: PageText.isUnicode(desk.surroundings) ? .unicode : .ascii)
    let rows = exercise.map(sheet.rows(of:)) ?? sheet.rows
    let doubles = DoubleCorrection.all(in: planShown.records).filter { double in
      review.days.contains { $0.day == double.record.day }
    }
    try tell((rows + doubles.map(ImportWording.told)).joined(separator: "\n"))
  }

  /// The plan as of now, or where it does not reach back so far, another one of the days that are shown.
  private func planShown(_ first: Day?, _ last: Day?, _ plan: RecalledPlan, _ desk: Desk<PlanOutline>) throws
    -> RecalledPlan
  {
    let history = plan.history
    guard let first, first < history.days[0].day, history.days[0].day > history.chronicle.start else {
      return plan
    }
    return try desk.plan(from: first, to: last, asOf: history.today.day, isRunning: history.isRunning)
  }
}

extension PlanOutline {
  /// The exercise, the readiness test or the run that a name means.
  fileprivate func exercise(named name: String) throws -> ExerciseID {
    let plain = name.lowercased()
    let tests = rehabProtocol.stages.flatMap(\.readiness).map(\.id)
    let known = movementNames.keys.sorted() + tests + [.run]
    let word = plain.split(separator: " ").joined(separator: "-")
    if let id = movementNames.first(where: { $0.value.lowercased() == plain })?.key { return id }
    if let id = known.first(where: { $0.rawValue == plain || $0.rawValue == word }) { return id }
    throw Failure.badInput(
      "There is no exercise '\(name)'.\(Suggestion.sentence(for: word, among: known.map(\.rawValue))) "
        + "'clamshell show' lists them.")
  }
}
