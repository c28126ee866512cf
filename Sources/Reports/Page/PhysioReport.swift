public import RehabCore
import Wording

/// The report for the physiotherapist: one page of HTML that stands alone, to be read in two minutes.
///
/// It needs no network and no scripts, follows the reader's light or dark screen, and prints on two sheets of A4.
public struct PhysioReport: Sendable {
  let history: GateHistory
  let review: Review
  let library: ExerciseLibrary
  let isInvented: Bool

  /// - Parameters:
  ///   - review: the days that are looked at; stage, streak and what the next stage asks for are those of the history.
  ///   - isInvented: whether the journal is the demo's, which the page then says.
  public init(_ history: GateHistory, _ review: Review, _ library: ExerciseLibrary, isInvented: Bool = false)
  {
    self.history = history
    self.review = review
    self.library = library
    self.isInvented = isInvented
  }

  /// The whole page.
  public var html: String {
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(PhysioWording.title), \(period)</title>
      <style>
      \(PhysioReport.style)
      </style>
      </head>
      <body>
      <main>
      \(header)
      \(tiles)
      \(deciders)
      \(curves)
      \(stagesAndDays)
      <div class="happened">
      \(events)
      \(notes)
      </div>
      \(exercises)
      \(rules)
      \(everyDay)
      </main>
      </body>
      </html>

      """
    return page.text
  }

  var rehab: RehabProtocol { history.rehab }

  var period: String {
    guard let first = review.days.first?.day, let last = review.days.last?.day else {
      return history.today.day.long
    }
    return PhysioWording.period(from: first, to: last)
  }

  /// The decisions of the days that are looked at.
  var decisions: [DayDecision] { review.days.compactMap { history.decision(on: $0.day) } }

  /// The records of these days that count, in their order.
  var records: [Record] { review.days.flatMap { history.chronicle.records(on: $0.day) } }

  /// A part of the page under its heading.
  func section(_ title: String, _ name: HTML, _ body: HTML) -> HTML {
    """
    <section class="\(name)">
    <h2>\(title)</h2>
    \(body)
    </section>
    """
  }
}
