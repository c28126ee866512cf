import ArgumentParser
import RehabCore
import Wording

/// The enrolment without the screen.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begins a plan: the enrolment without the screen.",
    discussion: """
      Warning signs that are there now are named with --flag; the plan then waits until they are cleared. They \
      are: \(RedFlag.allCases.map(\.rawValue).joined(separator: ", ")).

      Example: clamshell start --affected left --location knee --grade 3 --longest-run 40
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("Where it hurts: left, right or both.", valueName: "side"))
  var affected: String
  @Option(name: .shortAndLong, help: ArgumentHelp("knee, hip or both.", valueName: "place"))
  var location: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "1 hurts after running, 2 also during it without holding you back, 3 holds you back, 4 stops you.",
      valueName: "1-4"))
  var grade: String?
  @Option(name: .long, help: ArgumentHelp("The day it began.", valueName: "date")) var onset: String?
  @Option(
    name: .long, help: ArgumentHelp("The longest run of the last 30 days, in minutes.", valueName: "minutes"))
  var longestRun: String?
  @Option(name: .long, help: ArgumentHelp("A warning sign that is there; may be repeated.", valueName: "id"))
  var flag: [String] = []
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let desk = try Desk<PlanOutline>(recording.journal)
    let day = try recording.day(now: desk.now)
    let enrolment = try enrolment(desk.rehabProtocol, on: day)
    let flags = try redFlags(flag)
    let before = try desk.records()
    if let plan = Chronicle(before) {
      throw Failure.badInput(
        "There is a plan in \(desk.path) already, begun on \(plan.start); it goes on as it is. "
          + "See it with 'clamshell today', or name another file with --journal.")
    }
    let at = try recording.moment(on: day, now: desk.now, usual: .morning)
    let facts: [Fact] = [.start(enrolment)] + (flags.isEmpty ? [] : [.flag(flags)])
    var mint = RecordMint.random()
    let records = facts.map { Record(id: mint.next(), day: day, at: at, fact: $0) }
    let history = try desk.history(before + records, asOf: desk.now.day, isRunning: true)
    try desk.append(records)
    if recording.json {
      try tellRecorded(records)
    } else {
      try tell(RecordedWording.start(history, on: day == desk.now.day ? nil : day))
    }
  }

  private func enrolment(_ rehab: RehabProtocol, on day: Day) throws -> Enrolment {
    let began = try onset.map { try parsedDay($0, option: "--onset") }
    if let began, began > day {
      throw Failure.badInput(
        "--onset \(began) is after the start of the plan on \(day). Give an earlier day.")
    }
    return Enrolment(
      protocolID: rehab.id, affected: try sides(affected), onset: began,
      grade: try grade.map { try wholeNumber($0, in: Enrolment.grades, name: "--grade") },
      location: try location.map { try choice($0, of: PainLocation.self, name: "--location") },
      longestRunMinutes: try longestRun.map { try wholeNumber($0, in: 0...1440, name: "--longest-run") })
  }

  private func sides(_ text: String) throws -> Set<Side> {
    if text.lowercased() == "both" { return [.left, .right] }
    let sides = text.split(separator: ",", omittingEmptySubsequences: false).map { Side(written: String($0)) }
    guard sides.allSatisfy({ $0 != nil }) else {
      throw Failure.badInput("--affected \(text) is no side. It is left, right or both.")
    }
    return Set(sides.compactMap { $0 })
  }
}
