import ArgumentParser
import Coaching
import ProgressStore
import RehabCore
import Wording

/// The enrolment without the screen.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begins a plan: the enrolment without the screen.",
    discussion: """
      Warning signs that are there now are named with --flag; the plan then waits until they are cleared. They \
      are: \(RedFlag.words.joined(separator: ", ")).

      With --correct other answers take the place of those that the plan began with: what is named is corrected, \
      all else and the day stay. With --anew another plan begins; what was recorded until then stays in a backup \
      beside the journal, which is named.

      Example: clamshell start --affected left --location knee --grade 3 --longest-run 40
      Example: clamshell start --correct --affected right
      """)

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where it hurts: \(AffectedSides.listed).", valueName: "side"))
  var affected: Choice<AffectedSides>?
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
  @Flag(name: .long, help: "Correct what was told when the plan began.") var correct = false
  @Flag(name: .long, help: "Begin another plan; the old one stays in a backup.") var anew = false
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    guard correct else {
      guard affected != nil else {
        throw ValidationError("Say where it hurts: --affected \(AffectedSides.listed).")
      }
      return
    }
    if anew { throw ValidationError("It is either --correct or --anew.") }
    if !flag.isEmpty {
      throw ValidationError("A warning sign is told by itself: clamshell log flag, or log cleared.")
    }
    if recording.on != nil || recording.at != nil {
      throw ValidationError("A corrected start keeps its day and its time; leave out --on and --at.")
    }
    if affected == nil, location == nil, grade == nil, onset == nil, longestRun == nil {
      throw ValidationError(
        "Name what is to be corrected: --affected, --location, --grade, --onset or --longest-run.")
    }
  }

  func run() throws {
    let desk = try Desk<PlanOutline>(recording)
    if correct { return try correctStart(desk) }
    let day = try recording.day(now: desk.now)
    var enrolment = Enrolment(protocolID: desk.rehabProtocol.id, affected: [])
    try fill(&enrolment, on: day)
    let flags = try flag.redFlags()
    let before = try desk.records()
    if !anew, let plan = Chronicle(before) {
      throw Failure.badInput(
        "There is a plan in \(desk.path) already, begun on \(plan.start); it goes on as it is. "
          + "See it with 'clamshell today', correct what it began with by 'clamshell start --correct', "
          + "begin another with 'clamshell start --anew', or name another file with --journal.")
    }
    let at = try recording.moment(on: day, now: desk.now, usual: .morning)
    let facts: [Fact] = [.start(enrolment)] + (flags.isEmpty ? [] : [.flag(flags)])
    var mint = RecordMint.random()
    let records = facts.map { Record(id: mint.next(), day: day, at: at, fact: $0) }
    let history = try desk.history(
      (anew ? [] : before) + records, asOf: desk.now.day, isRunning: true)
    let backup = try keep(records, inPlaceOf: before, desk)
    if recording.json { return try tellRecorded(records) }
    let kept = backup.map { "What was recorded until now is kept in \($0)." }
    let welcome = RecordedWording.start(history, on: day == desk.now.day ? nil : day)
    try tell([kept, welcome].compactMap { $0 }.joined(separator: "\n"))
  }

  /// Writes a start down; one that begins anew in the place of all that is there, of which a backup is made first.
  private func keep(_ records: [Record], inPlaceOf before: [Record], _ desk: Desk<PlanOutline>) throws
    -> String?
  {
    guard anew, !before.isEmpty else {
      try desk.append(records)
      return nil
    }
    return try storeWork {
      let store = try JournalStore.writing(at: desk.path)
      var backup = try store.backupBesideJournal()
      // Another program may have recorded after the copy was made; then it is made again.
      while try !store.beginAnew(with: records, ifAllIsIn: backup) {
        backup = try store.backupBesideJournal()
      }
      // A new plan begins with its own exercises, and asks anew what hides a stretch.
      for setting in [Setting.Name.shownAgain, .swaps] { try store.keep(nil, as: setting.rawValue) }
      try store.close()
      return backup
    }
  }

  /// Takes the start back, and puts another one in its place: on its day, at its moment.
  private func correctStart(_ desk: Desk<PlanOutline>) throws {
    let before = try desk.records()
    let retracted = before.retracted
    guard let plan = Chronicle(before),
      let record = before.first(where: {
        $0.day == plan.start && $0.fact == .start(plan.enrolment) && !retracted.contains($0.id)
      })
    else { throw Failure.noPlan(in: desk.path) }
    var enrolment = plan.enrolment
    try fill(&enrolment, on: record.day)
    guard enrolment != plan.enrolment else {
      throw Failure.badInput("That is what the plan began with already; nothing is to be corrected.")
    }
    var mint = RecordMint.random()
    let records = [
      Record(id: mint.next(), day: record.day, at: desk.now, fact: .retract(record.id)),
      Record(id: mint.next(), day: record.day, at: record.at, fact: .start(enrolment)),
    ]
    let today = desk.now.day
    let history = try desk.history(before, asOf: today, isRunning: true)
    let after = try desk.history(before + records, asOf: today, isRunning: true)
    try desk.append(records)
    if recording.json { return try tellRecorded(records) }
    let words = RecordedWording(
      [records[1]], on: record.day == today ? nil : record.day, before: history, after: after)
    try tell(words.lines.joined(separator: "\n"))
  }

  /// Fills in what was given of a start on a day; all else stays.
  private func fill(_ enrolment: inout Enrolment, on day: Day) throws {
    if let onset {
      let began = try parsedDay(onset, option: "--onset")
      guard began <= day else {
        throw Failure.badInput(
          "--onset \(began) is after the start of the plan on \(day). Give an earlier day.")
      }
      enrolment.onset = began
    }
    if let affected { enrolment.affected = try affected.value(of: "--affected").sides }
    if let location { enrolment.location = try location.value(of: "--location") }
    if let grade { enrolment.grade = try wholeNumber(grade, in: Enrolment.grades, name: "--grade") }
    if let longestRun {
      enrolment.longestRunMinutes = try wholeNumber(
        longestRun, in: Enrolment.possibleLongestRun, name: "--longest-run")
    }
  }
}
