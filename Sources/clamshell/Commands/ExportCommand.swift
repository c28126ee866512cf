import ArgumentParser
import ProgressStore

/// Writes the journal in an open format.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the journal to a file or to standard output.",
    discussion: """
      jsonl is one record a line, complete: what 'clamshell import' reads. Without FILE, or with -, it goes to \
      standard output. A file that is there is replaced only with --force.

      Example: clamshell export --format jsonl journal.jsonl
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("The format: jsonl.", valueName: "format"))
  var format = "jsonl"
  @Argument(help: ArgumentHelp("Where to write it.", valueName: "file")) var file: String?
  @Flag(name: .long, help: "Replace a file that is there.") var force = false
  @OptionGroup var place: JournalPath

  func run() throws {
    guard format == "jsonl" else {
      throw Failure.usage("There is no format '\(format)'. What there is: jsonl.")
    }
    let path = try place.path(.current())
    let text = try storeWork {
      try JournalStore.reading(at: path).map { try $0.exportJournal() }
    }
    guard let text else { throw Failure.noJournal(path) }
    if let file, file != "-" {
      try OutputFile(path: file).write(text, replacing: force)
    } else {
      try put(text)
    }
  }
}
