import ArgumentParser
import ProgressStore
import RehabCore
import Wording

/// Plays the gate forward through imagined days, and shows when each stage would come.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "What if: plays the plan forward, and shows when each stage would come.",
    discussion: """
      It begins today, where your plan stands, or with an empty journal if there is none. Each day has the next \
      of the mornings, the last of them again and again; all that is planned is done, and each stage is entered \
      when it is offered. Nothing is recorded.

      With FILE, a journal of JSON Lines, it begins after the file's last day. A file without a start comes on top \
      of your own journal, on past days or on days to come; with --empty, or without a journal, the plan begins on \
      its first day. With - standard input is read.

      Mornings that are not the same each day: noisy:1-2:0.3 is a 1, and by chance a 2 on three of ten days. Another \
      --seed gives other days.

      Example: clamshell simulate --mornings 2,1,1,0 --worst 1 --days 60
      """)

  @Argument(help: ArgumentHelp("A journal of JSON Lines to begin with.", valueName: "file")) var file: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The morning scores, day by day, or noisy:LOW-HIGH:SHARE.", valueName: "scores"))
  var mornings = "0"
  @Option(
    name: .long,
    help: ArgumentHelp("Which days of noisy mornings are worse, 1 to 1000000.", valueName: "number"))
  var seed: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("The worst score of every session.", valueName: "score"))
  var worst = "0"
  @Option(name: .shortAndLong, help: ArgumentHelp("How many days to play, 1 to 1000.", valueName: "number"))
  var days = "60"
  @Flag(name: .long, help: "Begin with an empty journal, whatever yours holds.") var empty = false
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let imagined = try ScoreText.mornings(mornings)
    if seed != nil, case .told = imagined {
      throw Failure.usage("--seed belongs to noisy mornings, such as --mornings noisy:1-2:0.3.")
    }
    let number = try wholeNumber(seed ?? "1", in: 1...1_000_000, name: "--seed")
    let worstScore = try ScoreText.score(worst)
    let count = try wholeNumber(days, in: 1...1000, name: "--days")
    let desk = try Desk<PlanOutline>(journal)
    var (simulation, stage) = try start(desk)
    let first = simulation.today
    let scores = imagined.scores(days: count, seed: UInt64(number))
    for score in scores { simulation.live(ImaginedDay(morning: score, worst: worstScore)) }
    let ahead = AheadWording(simulation.days, from: stage, desk.rehabProtocol)
    let assumption = AheadWording.assumption(
      imagined, worst: worstScore.value, days: count, from: first)
    if json {
      let told = if case .told(let told) = imagined { told } else { scores }
      try document(ahead, simulation, told, worstScore, desk.rehabProtocol).print()
    } else {
      try tell(PageText(page: ahead.page(assumption)).text)
    }
  }

  /// Where the imagined days begin, and the stage before them.
  private func start(_ desk: Desk<PlanOutline>) throws -> (Simulation, StageNumber) {
    let given = try file.map { try told(in: $0) } ?? []
    let isWhole = given.contains { if case .start = $0.fact { true } else { false } }
    let own = empty || isWhole ? [] : try desk.records()
    let known = Set(own.map(\.id))
    let records = own + given.filter { !known.contains($0.id) }
    guard let chronicle = Chronicle(records) ?? Chronicle(records + imaginedStart(of: given, desk)) else {
      return (Simulation(desk.rehabProtocol, start: desk.now.day), .rest)
    }
    let lastTold = records.map(\.day).max() ?? chronicle.start
    let last = own.isEmpty ? lastTold : max(lastTold, desk.now.day)
    let history = GateHistory(
      desk.rehabProtocol, chronicle, through: max(last, chronicle.start),
      isRunning: last == desk.now.day)
    return (Simulation(history), history.today.stage)
  }

  /// The start that records without one would have had: on their first day, with the sides that they name.
  private func imaginedStart(of records: [Record], _ desk: Desk<PlanOutline>) -> [Record] {
    guard let first = records.min(by: { $0.day < $1.day }) else { return [] }
    let mornings = records.compactMap { record in
      if case .morning(let morning) = record.fact { morning.pain } else { nil }
    }
    let sides = Set(Side.allCases.filter { side in mornings.contains { $0[side] != nil } })
    var mint = RecordMint.random()
    return [
      Record(
        id: mint.next(), day: first.day, at: first.at,
        fact: .start(
          Enrolment(protocolID: desk.rehabProtocol.id, affected: sides.isEmpty ? [.left] : sides)))
    ]
  }

  private func told(in file: String) throws -> [Record] {
    let bytes = try InputFile(path: file).bytes()
    do {
      return try JournalText.records(in: bytes).map(\.record)
    } catch {
      throw Failure.badInput("\(file == "-" ? "Standard input" : file): \(error)")
    }
  }

  private func document(
    _ ahead: AheadWording, _ simulation: Simulation, _ scores: [PainScore], _ worst: PainScore,
    _ rehab: RehabProtocol
  ) -> JSON {
    [
      "imagined": [
        "mornings": .array(scores.map { .number($0.value) }), "worst": .number(worst.value),
        "days": .number(simulation.days.count),
      ],
      "stages": .array(
        ahead.changes.map { change in
          [
            "stage": .number(change.stage.rawValue), "name": .string(rehab.name(of: change.stage)),
            "from": .string(change.day.description),
          ]
        }),
      "days": .array(simulation.days.map { $0.json(rehab) }),
    ]
  }
}
