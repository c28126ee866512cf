import ArgumentParser
import RehabCore
import Wording

/// How the days went.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Streak, adherence, pain trend and stage history.",
    discussion: """
      Streak and adherence are those of the last day; the days, stages and exercises are those from --from to \
      --to.

      Example: clamshell review --from 2026-03-01 --to 2026-03-31
      """)

  @OptionGroup var span: SpanOptions
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let desk = try Desk(journal)
    let (day, isRunning) = try asOf.day(now: desk.now)
    let (first, last) = try span.days()
    let history = try desk.history(try desk.records(), asOf: day, isRunning: isRunning)
    let review = Review(history, from: first, to: last)
    if json {
      try review.json(history).print()
    } else {
      let page = ReviewText.page(
        history, review, desk.library, isUnicode: PageText.isUnicode(desk.surroundings))
      try tell(PageText(page: page).text)
    }
  }
}
