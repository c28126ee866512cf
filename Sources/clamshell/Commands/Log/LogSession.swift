import ArgumentParser
import RehabCore

struct LogSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Records a session that was done without the coach.",
    discussion: """
      KIND is \(SessionKind.listed). The session, its sets, scores and end are written together, \
      or not at all. Without --dose and --level it was done at the dose in force.

      --worst is the highest score of all of it; --score tells it exercise by exercise. In a readiness session \
      --worst stands for every test that has no --score of its own. --muscle says that all these scores were of \
      tired muscle and not of the sore spot, --sharp that one of them was sharp or catching. A session that was \
      not finished counts as stopped by pain if it scored 6 or more, was sharp, or made you limp. A score is one \
      number, or one for each side: left=2,right=1.

      Example: clamshell log session strength --worst 2 --after 1
      Example: clamshell log session strength --score clamshell=1 --score fire-hydrant=2 --set clamshell=3x12
      Example: clamshell log session run --level 3 --pre 0 --worst 1 --after 1 --hour-after 1
      """)

  @Argument(help: ArgumentHelp("\(SessionKind.listed).", valueName: "kind")) var kind: Choice<SessionKind>
  @Option(name: .long, help: ArgumentHelp("The dose: \(DoseLevel.listed).", valueName: "dose")) var dose:
    Choice<DoseLevel>?
  @Option(
    name: .long, help: .ladderLevel, completion: .numbers(LadderLevel.numbers))
  var level: String?
  @Option(name: .long, help: ArgumentHelp("The score right before.", valueName: "score")) var pre: String?
  @Option(name: .long, help: ArgumentHelp("The worst score of the session.", valueName: "score"))
  var worst: String?
  @OptionGroup var sides: SideOptions
  @Option(
    name: .long,
    help: ArgumentHelp("The worst score of one exercise; may be repeated.", valueName: "exercise=score"))
  var score: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Sets done of an exercise, a side: 3x12, or 3x30s for holds; may be repeated.",
      valueName: "exercise=sets"))
  var set: [String] = []
  @Option(name: .long, help: ArgumentHelp("The score right after.", valueName: "score")) var after: String?
  @Option(name: .long, help: ArgumentHelp("The score an hour after.", valueName: "score"))
  var hourAfter: String?
  @Flag(name: .long, help: "There was a limp; needs --after.") var limp = false
  @Flag(name: .long, help: "The pain was sharp or catching.") var sharp = false
  @Flag(name: .long, help: "The scores were of tired muscle, not of the sore spot.") var muscle = false
  @Flag(name: .long, help: "A painkiller was taken in the last 24 hours.") var painkiller = false
  @Flag(name: .customLong("finished"), help: "It was done to the end (this is assumed).")
  var isFinished = false
  @Flag(name: .customLong("not-finished"), help: "It was broken off.") var isNotFinished = false
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    if isFinished, isNotFinished { throw ValidationError("It is either --finished or --not-finished.") }
    if limp, after == nil { throw ValidationError("Give the score right after as well: --limp --after 4.") }
    if sharp || muscle, worst == nil, sides.isEmpty, score.isEmpty {
      throw ValidationError("--sharp and --muscle belong to a score: give --worst or --score as well.")
    }
  }

  func run() throws {
    let entry = try Entry(recording)
    let kind = try kind.value(of: "The kind")
    var mint = RecordMint.random()
    let id: RecordID = mint.next()
    let given = SessionReport(entry: entry, kind: kind, session: id)
    let start = SessionStart(
      kind: kind, dose: try dose?.value(of: "--dose"), level: try level.map(entry.ladderLevel),
      pre: try pre.map { try given.pain($0, "--pre") }, painkiller: painkiller)
    let scores = try scores(given)
    let last = try after.map { AfterScore(session: id, pain: try given.pain($0, "--after"), limp: limp) }
    var facts: [Fact] = [.session(start)]
    facts += try set.flatMap(given.sets).map(Fact.set)
    facts += scores.map(Fact.score)
    if let last { facts.append(.after(last)) }
    facts.append(.end(end(id, scores, last, entry)))
    if let hourAfter {
      facts.append(.hourAfter(HourAfterScore(session: id, pain: try given.pain(hourAfter, "--hour-after"))))
    }
    try entry.keep(try entry.records(of: facts, first: id))
  }

  private func scores(_ given: SessionReport) throws -> [ExerciseScore] {
    var scores = try score.map { try given.score($0) }
    let overall = try ScoreText.pain(
      worst, left: sides.left, right: sides.right, affected: given.entry.affected, name: "--worst")
    if let overall {
      let named = Set(scores.map(\.exercise))
      scores += given.exercisesOfTheWhole.filter { !named.contains($0) }
        .map { ExerciseScore(session: given.session, exercise: $0, pain: overall) }
    }
    return scores.map { score in
      var score = score
      score.spot = muscle ? .muscle : .injury
      score.sharp = sharp
      return score
    }
  }

  private func end(
    _ session: RecordID, _ scores: [ExerciseScore], _ last: AfterScore?, _ entry: Entry
  ) -> SessionEnd {
    guard isNotFinished else { return SessionEnd(session: session, finished: true, by: .user) }
    let zones = entry.desk.rehabProtocol.limits.zones
    let worst = (scores.filter { $0.spot == .injury }.map(\.pain) + [last?.pain].compactMap { $0 })
      .compactMap { $0.worst(over: entry.affected) }.max()
    let wasStopped = sharp || limp || worst.map { $0 > zones.amberAtMost } ?? false
    return SessionEnd(session: session, finished: false, by: wasStopped ? .gate : .user)
  }
}
