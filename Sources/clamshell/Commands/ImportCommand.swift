import ArgumentParser
import ProgressStore
import RehabCore
import ScoreSheets
import Wording

/// Merges a journal of JSON Lines, or the scores of a spreadsheet.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Merges another journal, or the scores of a spreadsheet, into this journal.",
    discussion: """
      A file of JSON Lines is a journal, as 'clamshell export' writes it. Records that are there already, by their \
      id, are passed over, so two machines can exchange their journals in any order.

      A CSV file is a spreadsheet: its first line names the columns day, morning (or left and right), and if there \
      are, worst and painkiller. A date that can be read in two ways is refused, unless another one in the column \
      or --dates decides.

      Importing twice changes nothing. If a line is wrong, nothing of the file is taken. With - as FILE, standard \
      input is read.

      Examples: clamshell import journal.jsonl
                clamshell import --dry-run scores.csv
      """)

  @Argument(help: ArgumentHelp("The file to read.", valueName: "file")) var file: String
  @Flag(name: .long, help: "Show what would be recorded, and record nothing.") var dryRun = false
  @Option(
    name: .long,
    help: ArgumentHelp("csv: how 03/04/2026 is meant, \(DateOrder.listed).", valueName: "order"))
  var dates: Choice<DateOrder>?
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let order = try dates?.value(of: "--dates")
    let bytes = try InputFile(path: file).bytes()
    if isSheet(bytes) {
      try SheetImport(bytes, name: name, dates: order, isRehearsal: dryRun, asJSON: json).run(
        try Desk<PlanOutline>(journal))
    } else {
      guard order == nil else {
        throw Failure.usage("--dates: only for a CSV file. The days of JSON Lines are clear.")
      }
      try takeJournal(bytes)
    }
  }

  private var name: String { file == "-" ? "Standard input" : file }

  /// By the ending of its name, else by how it begins: every line of a journal is an object.
  private func isSheet(_ bytes: [UInt8]) -> Bool {
    let lower = file.lowercased()
    if [".csv", ".tsv", ".txt"].contains(where: lower.hasSuffix) { return true }
    if [".jsonl", ".json", ".ndjson"].contains(where: lower.hasSuffix) { return false }
    let mark: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D]
    return bytes.first { !mark.contains($0) } != UInt8(ascii: "{")
      && bytes.contains { ",;\t".utf8.contains($0) }
  }

  private func takeJournal(_ bytes: [UInt8]) throws {
    let path = try journal.path(.current())
    let summary = try storeWork {
      if dryRun { return try rehearsed(bytes, path) }
      return try taken(bytes, path)
    }
    if json {
      try JSON.object([
        "added": .number(summary.added), "alreadyThere": .number(summary.alreadyThere),
        "carriedOver": .number(summary.carriedOver.count), "dryRun": .bool(dryRun),
        "doubleCorrections": .array(summary.doubleCorrections.map(\.json)),
      ]).print()
    } else {
      let sentence = ImportWording.added(
        summary.added, alreadyThere: summary.alreadyThere, isRehearsal: dryRun)
      let carried = ImportWording.carriedOver(summary.carriedOver, isRehearsal: dryRun)
      let doubles = summary.doubleCorrections.map(ImportWording.told)
      try tell(([sentence, carried].compactMap { $0 } + doubles).joined(separator: "\n"))
    }
  }

  private func rehearsed(_ bytes: [UInt8], _ path: String) throws -> ImportSummary {
    try JournalStore.reading(at: path)?.rehearseImport(bytes) ?? JournalStore.examine(bytes)
  }

  private func taken(_ bytes: [UInt8], _ path: String) throws -> ImportSummary {
    let summary = try JournalStore.importJournal(bytes, at: path)
    if summary.added > 0 { workOutTheDays() }
    return summary
  }

  /// Now, when some waiting is expected, and not when the review is opened next; what hinders it is told then.
  private func workOutTheDays() {
    guard let desk = try? Desk<PlanOutline>(journal) else { return }
    _ = try? desk.plan(from: desk.now.day, asOf: desk.now.day, isRunning: true)
  }
}

extension DoubleCorrection {
  var json: JSON {
    [
      "record": .string(record.id.description), "day": .string(record.day.description),
      "type": .string(record.fact.type.rawValue),
      "corrections": .array(corrections.map { .string($0.id.description) }),
    ]
  }
}
