import ArgumentParser
import ProgressStore
import RehabCore
import Reports

/// Writes the journal in an open format, or a report of it.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the journal, or a report of it, to a file or to standard output.",
    discussion: """
      jsonl is one record a line, complete: what 'clamshell import' reads. html is a page for your \
      physiotherapist, from --from to --to, that stands alone and prints on two sheets.

      Without FILE, or with -, it goes to standard output. A file that is there is replaced only with --force.

      Example: clamshell export --format html report.html
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("The format: jsonl or html.", valueName: "format"))
  var format = "jsonl"
  @Argument(help: ArgumentHelp("Where to write it.", valueName: "file")) var file: String?
  @Flag(name: .long, help: "Replace a file that is there.") var force = false
  @OptionGroup var span: SpanOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let text =
      switch try ExportFormat(named: format) {
      case .jsonl: try journalText()
      case .html: try page()
      }
    if let file, file != "-" {
      try OutputFile(path: file).write(text, replacing: force)
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

  private func page() throws -> String {
    let desk = try Desk(journal)
    let (day, isRunning) = try asOf.day(now: desk.now)
    let (first, last) = try span.days()
    let history = try desk.history(try desk.records(), asOf: day, isRunning: isRunning)
    return PhysioReport(history, Review(history, from: first, to: last), desk.library).html
  }
}
