import ArgumentParser
import ProgressStore
import RehabCore

/// Copies the store, whoever else is using it.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes a consistent copy of the journal's store.",
    discussion: """
      Without FILE it goes beside the journal, with the day in its name. A file that is there is replaced only \
      with --force. To go on from a backup, name it with --journal, or put it in the journal's place.

      Example: clamshell backup /media/stick/journal.sqlite
      """)

  @Argument(help: ArgumentHelp("Where to write it.", valueName: "file")) var file: String?
  @Flag(name: .long, help: "Replace a file that is there.") var force = false
  @OptionGroup var place: JournalPath

  func run() throws {
    let path = try place.path(.current())
    let destination = file ?? BackupName.besideJournal(path)
    try storeWork {
      guard let store = try JournalStore.reading(at: path) else { throw Failure.noJournal(path) }
      try store.backup(to: destination, replacing: force)
      try store.close()
    }
    try tell("Copied \(path) to \(destination).")
  }
}

/// Where a copy of the journal goes, where no file is named.
enum BackupName {
  /// Beside the journal, with the day in its name.
  ///
  /// - Parameter number: tells several of one day apart; nil for the first.
  static func besideJournal(_ path: String, number: Int? = nil) -> String {
    let ending = ".sqlite"
    let stem = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
    return "\(stem)-\(MachineClock.wall().day)\(number.map { "-\($0)" } ?? "")\(ending)"
  }
}

extension JournalStore {
  /// Makes a backup beside the journal under a name that no file has yet, and gives its path.
  func backupBesideJournal() throws(StoreFault) -> String {
    var number = 1
    while true {
      let name = BackupName.besideJournal(path, number: number == 1 ? nil : number)
      do throws(StoreFault) {
        try backup(to: name, replacing: false)
        return name
      } catch {
        guard case .alreadyThere = error, number < JournalStore.mostBackups else { throw error }
        number += 1
      }
    }
  }

  /// So many of one day are told apart.
  private static let mostBackups = 99
}
