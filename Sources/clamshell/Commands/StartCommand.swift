import ArgumentParser
import RehabCore
import Wording

/// The enrolment without the screen.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begins a plan: the enrolment without the screen.",
    discussion: """
      Warning signs that are there now are named with --flag; the plan then waits until they are cleared. They \
      are: \(RedFlag.words.joined(separator: ", ")).

      Example: clamshell start --affected left --location knee --grade 3 --longest-run 40
      """)

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where it hurts: \(AffectedSides.listed).", valueName: "side"))
  var affected: Choice<AffectedSides>
  @Option(name: .shortAndLong, help: ArgumentHelp("\(PainLocation.listed).", valueName: "place"))
  var location: Choice<PainLocation>?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "1 hurts after running, 2 also during it without holding you back, 3 holds you back, 4 stops you.",
      valueName: "1-4"),
    completion: .numbers(Enrolment.grades))
  var grade: String?
  @Option(name: .long, help: ArgumentHelp("The day it began.", valueName: "date")) var onset: String?
  @Option(
    name: .long, help: ArgumentHelp("The longest run of the last 30 days, in minutes.", valueName: "minutes"))
  var longestRun: String?
  @Option(name: .long, help: ArgumentHelp("A warning sign that is there; may be repeated.", valueName: "id"))
  var flag: [Choice<RedFlag>] = []
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let desk = try Desk<PlanOutline>(recording)
    let day = try recording.day(now: desk.now)
    let enrolment = try enrolment(desk.rehabProtocol, on: day)
    let flags = try flag.redFlags()
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
      protocolID: rehab.id, affected: try affected.value(of: "--affected").sides, onset: began,
      grade: try grade.map { try wholeNumber($0, in: Enrolment.grades, name: "--grade") },
      location: try location?.value(of: "--location"),
      longestRunMinutes: try longestRun.map {
        try wholeNumber($0, in: Enrolment.possibleLongestRun, name: "--longest-run")
      })
  }
}
