import ArgumentParser
import ProgressStore

/// Merges a journal of JSON Lines.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Merges a journal of JSON Lines into this one.",
    discussion: """
      Records that are there already, by their id, are passed over: importing twice changes nothing. If a line \
      is wrong, nothing of the file is taken. With - as FILE, standard input is read.

      Example: clamshell import journal.jsonl
      """)

  @Argument(help: ArgumentHelp("The file to read.", valueName: "file")) var file: String
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var place: JournalPath

  func run() throws {
    let path = try place.path(.current())
    let bytes = try InputFile(path: file).bytes()
    let summary = try storeWork {
      if try JournalStore.reading(at: path) == nil { try JournalStore.examine(bytes) }
      let store = try JournalStore.writing(at: path)
      let summary = try store.importJournal(bytes)
      try store.close()
      return summary
    }
    if json {
      try JSON.object([
        "added": .number(summary.added), "alreadyThere": .number(summary.alreadyThere),
      ]).print()
    } else {
      let known = summary.alreadyThere == 0 ? "" : " \(summary.alreadyThere) were there already."
      try tell("Imported \(summary.added) \(summary.added == 1 ? "record" : "records").\(known)")
    }
  }
}
