import ArgumentParser
import RehabCore
import Wording

/// Accepts the stage that is offered.
struct AdvanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance", abstract: "Goes on to the next stage, if it is offered.",
    discussion: """
      Nothing moves you on by itself: a stage is offered when everything it asks for is there, and entered when \
      you accept it that day. 'clamshell today' shows whether it is offered, and what is still missing.

      Example: clamshell advance
      """)

  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let entry = try Entry(recording)
    guard let next = entry.history.offeredStage else { throw notOffered(entry) }
    let new = try entry.records(
      of: [.advance(to: next)], after: entry.afterEverything)
    guard entry.history.adding(new)?.today.advancedTo == next else {
      throw Failure.badInput(
        "The next stage was not offered yet at that time of \(entry.day). Leave --at out, or give a later time."
      )
    }
    try entry.keep(new)
  }

  private func notOffered(_ entry: Entry) -> Failure {
    let rehab = entry.desk.rehabProtocol
    let when = entry.day == entry.desk.now.day ? "today" : "on \(entry.day)"
    if let stage = entry.history.today.advancedTo {
      return .badInput("You already went on to \(rehab.name(of: stage)) \(when); nothing more is offered.")
    }
    return .badInput(
      "The next stage is not offered \(when), so nothing was changed. "
        + "'clamshell today' shows what is still missing.")
  }
}
