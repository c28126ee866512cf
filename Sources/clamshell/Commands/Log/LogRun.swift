import ArgumentParser
import RehabCore

struct LogRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Records a run that was done without the coach.",
    discussion: """
      A run that names its level of the ladder can pass that level. The worst score is the one during the run; \
      the score an hour later tells what it left behind.

      Example: clamshell log run --minutes 20 --worst 1 --hour-after 0 --level 3
      Example: clamshell log run --minutes 25 --km 4.2 --left 2 --right 0 --on yesterday --at 18:30
      """)

  @Option(name: .long, help: ArgumentHelp("How long it was, in whole minutes.", valueName: "minutes"))
  var minutes: String
  @Option(name: .long, help: ArgumentHelp("How far it was, in kilometres.", valueName: "km"))
  var km: String?
  @Option(
    name: .long,
    help: ArgumentHelp("The worst score of the run: 3, or left=3,right=1.", valueName: "score"))
  var worst: String?
  @OptionGroup var sides: SideOptions
  @Option(
    name: .long,
    help: ArgumentHelp("The score an hour after it: 1, or left=1,right=0.", valueName: "score"))
  var hourAfter: String?
  @Option(
    name: .long, help: .ladderLevel, completion: .numbers(LadderLevel.numbers))
  var level: String?
  @Flag(name: .long, help: "A painkiller was taken in the last 24 hours.") var painkiller = false
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    if worst == nil, sides.isEmpty {
      throw ValidationError("Give the worst score of the run with --worst, or with --left and --right.")
    }
  }

  func run() throws {
    let entry = try Entry(recording)
    guard
      let pain = try ScoreText.pain(
        worst, left: sides.left, right: sides.right, affected: entry.affected, name: "--worst")
    else { throw Failure.usage("Give the worst score of the run with --worst.") }
    let run = Run(
      minutes: try wholeNumber(minutes, in: Run.possibleMinutes, name: "--minutes"),
      kilometres: try km.map(kilometres),
      pain: pain,
      hourAfter: try hourAfter.map {
        try ScoreText.pain($0, affected: entry.affected, name: "--hour-after")
      },
      painkiller: painkiller, level: try level.map(entry.ladderLevel))
    try entry.keep(.run(run))
  }

  private func kilometres(_ text: String) throws -> Double {
    let possible = Run.possibleKilometres
    guard let number = Double(text), possible.contains(number), text.allSatisfy({ $0 == "." || $0.isNumber })
    else {
      throw Failure.badInput(
        "--km \(text) is no distance. Write kilometres from \(possible.lowerBound) to \(possible.upperBound), "
          + "such as 4.2.")
    }
    return number
  }
}

struct LogActivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: "Records training elsewhere that is no run.",
    discussion: """
      WHAT is \(Activity.Kind.listed). It is judged like any session, and earns no credit. Easy cross-training that \
      scores 0 to 2 is fine while stage 1 rests.

      Example: clamshell log activity bike --minutes 30 --worst 1
      Example: clamshell log activity swim --minutes 40 --worst 2 --hour-after 1 --on yesterday
      """)

  @Argument(help: ArgumentHelp("\(Activity.Kind.listed).", valueName: "what")) var what: Choice<Activity.Kind>
  @Option(name: .long, help: ArgumentHelp("How long it was, in whole minutes.", valueName: "minutes"))
  var minutes: String
  @Option(
    name: .long, help: ArgumentHelp("The worst score of it: 3, or left=3,right=1.", valueName: "score"))
  var worst: String?
  @OptionGroup var sides: SideOptions
  @Option(
    name: .long,
    help: ArgumentHelp("The score an hour after it: 1, or left=1,right=0.", valueName: "score"))
  var hourAfter: String?
  @Flag(name: .long, help: "A painkiller was taken in the last 24 hours.") var painkiller = false
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    if worst == nil, sides.isEmpty {
      throw ValidationError("Give the worst score of it with --worst, or with --left and --right.")
    }
  }

  func run() throws {
    let entry = try Entry(recording)
    guard
      let pain = try ScoreText.pain(
        worst, left: sides.left, right: sides.right, affected: entry.affected, name: "--worst")
    else { throw Failure.usage("Give the worst score of it with --worst.") }
    let activity = Activity(
      what: try what.value(of: "The activity"),
      minutes: try wholeNumber(minutes, in: Activity.possibleMinutes, name: "--minutes"), pain: pain,
      hourAfter: try hourAfter.map {
        try ScoreText.pain($0, affected: entry.affected, name: "--hour-after")
      },
      painkiller: painkiller)
    try entry.keep(.activity(activity))
  }
}

extension Entry {
  /// A level of the ladder, or a sentence about what it may be.
  func ladderLevel(_ text: String) throws -> LadderLevelNumber {
    let levels = desk.rehabProtocol.ladder.map(\.number)
    guard let first = levels.min(), let last = levels.max() else {
      throw Failure.badInput("--level \(text) will not do: the protocol has no ladder.")
    }
    return try wholeNumber(text, in: first...last, name: "--level")
  }
}

extension ArgumentHelp {
  /// What a level may be.
  static let ladderLevel = ArgumentHelp(
    "The level of the ladder, \(LadderLevel.numbers.lowerBound) to \(LadderLevel.numbers.upperBound).",
    valueName: "level")
}

struct LogHourAfter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hour-after", abstract: "Records the score an hour after a session.",
    discussion: """
      It belongs to the last run of the day that was begun as a session, or to the last session if there was no \
      run. A run of 'clamshell log run' carries its own: --hour-after.

      Example: clamshell log hour-after 1
      """)

  @OptionGroup var score: ScoreOptions
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    let entry = try Entry(recording)
    let pain = try score.pain(entry.affected, name: "the hour after")
    let session = try session(of: entry)
    try entry.keep(
      .hourAfter(HourAfterScore(session: session, pain: pain)),
      after: entry.afterEverything)
  }

  private func session(of entry: Entry) throws -> RecordID {
    guard let session = entry.history.chronicle.sessionOfHourAfter(on: entry.day) else {
      throw Failure.badInput(
        "There is no session on \(entry.day) for it to belong to. Name its day with --on, "
          + "or record the run with its --hour-after: clamshell log run.")
    }
    return session
  }
}
