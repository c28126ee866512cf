import ArgumentParser
import Files
import ProgressStore
import RehabCore
import Reports

/// Writes the journal in an open format, or a report of it.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the journal, or a report of it, to a file or to standard output.",
    discussion: """
      jsonl  the journal itself, complete: what 'clamshell import' reads
      csv    tables for a spreadsheet, into a folder of that name
      html   a page for your physiotherapist, from --from to --to
      fhir   a bundle of FHIR R4 for a practice; it names nobody
      ics    the days ahead for a calendar; a newer file updates it

      Without FILE, or with -, it goes to standard output. What is there is replaced only with --force.

      Example: clamshell export --format html report.html
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("\(ExportFormat.listed).", valueName: "format"))
  var format = Choice(ExportFormat.jsonl)
  @Argument(help: ArgumentHelp("Where to write it; for csv a folder.", valueName: "file")) var file: String?
  @Flag(name: .long, help: "Replace what is there.") var force = false
  @Option(
    name: .long, help: ArgumentHelp("csv: only \(JournalTable.listed), as a file.", valueName: "table"))
  var table: Choice<JournalTable>?
  @OptionGroup var calendar: CalendarOptions
  @OptionGroup var span: SpanOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let format = try format.value(of: "--format")
    try refuseWhatMeansNothing(for: format)
    switch format {
    case .jsonl: try write(try journalText())
    case .csv: try writeTables()
    case .html:
      let (first, last) = try span.days()
      let (desk, history) = try plan()
      try write(PhysioReport(history, Review(history, from: first, to: last), desk.content).html)
    case .fhir:
      let (desk, history) = try plan()
      try write(try JournalBundle(history, desk.content, writtenAt: desk.now).json())
    case .ics: try write(try days())
    }
  }

  private func write(_ text: String) throws {
    if let file, file != "-" {
      try OutputFile(File(file)).write(text, replacing: force)
    } else {
      try put(text)
    }
  }

  private func journalText() throws -> String {
    let path = try journal.path(.current())
    let text = try storeWork {
      try JournalStore.reading(at: path).map { try $0.exportJournal() }
    }
    guard let text else { throw Failure.noJournal(path) }
    return text
  }

  private func writeTables() throws {
    if let table {
      let chosen = try table.value(of: "--table")
      return try write(chosen.table(of: try plan().history).text)
    }
    guard let file, file != "-" else {
      throw Failure.usage(
        "csv is several tables: name a folder for them, or one with --table "
          + "(\(JournalTable.words.joined(separator: ", "))).")
    }
    let history = try plan().history
    let tables = JournalTable.allCases.map { $0.table(of: history) }
    try OutputFolder(path: file).write(tables.map { ("\($0.name).csv", $0.text) }, replacing: force)
  }

  private func days() throws -> String {
    let (morning, session) = try calendar.times()
    let count = try calendar.count()
    let (desk, history) = try plan()
    return PlanCalendar(
      history, desk.content, morning: morning, session: session, days: count, writtenAt: desk.now
    ).text
  }

  private func plan() throws -> (desk: Desk<ExerciseLibrary>, history: GateHistory) {
    let desk = try Desk<ExerciseLibrary>(journal)
    let (day, isRunning) = try asOf.day(now: desk.now)
    return (desk, try desk.history(try desk.records(), asOf: day, isRunning: isRunning))
  }

  /// An option that would do nothing is refused, so that nobody believes it did.
  private func refuseWhatMeansNothing(for format: ExportFormat) throws {
    let given: [(name: String, isGiven: Bool, for: [ExportFormat])] = [
      ("--table", table != nil, [.csv]),
      ("--morning, --session and --days", !calendar.isEmpty, [.ics]),
      ("--from and --to", span.from != nil || span.to != nil, [.html]),
      ("--as-of", asOf.asOf != nil, [.csv, .html, .fhir, .ics]),
    ]
    for option in given where option.isGiven && !option.for.contains(format) {
      throw Failure.usage(
        "\(option.name): not for \(format.rawValue), only for "
          + "\(option.for.map(\.rawValue).joined(separator: ", ")).")
    }
  }
}
