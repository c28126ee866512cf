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

      Anything else is a spreadsheet saved as CSV: a line names columns for the day and for a score (date and pain, \
      morning, or left and right), and if there are, for worst, painkiller and the time, in English or German. What \
      the names do not say, --column does: --column morning="Pain Level", or by its letter, --column morning=B.

      A time before noon makes a morning, one from noon on a worst of its day; of several scores the worst counts. \
      Lines without a day or a score are counted and passed over. A date that can be read in two ways is refused, \
      unless another one in the column or --dates decides.

      Importing twice changes nothing. If a line is wrong, nothing of the file is taken. With - as FILE, standard \
      input is read.

      Examples: clamshell import journal.jsonl
                clamshell import --dry-run scores.csv
                clamshell import --column worst="Evening ache" scores.csv
      """)

  @Argument(help: ArgumentHelp("The file to read.", valueName: "file")) var file: String
  @Flag(name: .long, help: "Show what would be recorded, and record nothing.") var dryRun = false
  @Option(
    name: .long,
    help: ArgumentHelp("csv: how 03/04/2026 is meant, \(DateOrder.listed).", valueName: "order"))
  var dates: Choice<DateOrder>?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "csv: which column is the \(SheetColumn.listed), by its name or letter.", valueName: "what=column"))
  var column: [String] = []
  @Flag(name: .long, help: "Print one JSON document.") var json = false
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let order = try dates?.value(of: "--dates")
    let columns = try saidColumns()
    let input = InputFile(path: file)
    let bytes = try input.bytes()
    if bytes.beginJournal {
      guard order == nil else {
        throw Failure.usage("--dates: only for a CSV file. The days of JSON Lines are clear.")
      }
      guard columns.isEmpty else {
        throw Failure.usage("--column: only for a CSV file. JSON Lines have no columns.")
      }
      try takeJournal(bytes)
    } else {
      try SheetImport(
        bytes: bytes, name: input.name, columns: columns, dates: order, isRehearsal: dryRun, asJSON: json
      ).run(try Desk<PlanOutline>(journal))
    }
  }

  /// `morning=Pain Level`: what it is, and its name or letter.
  private func saidColumns() throws -> [SheetColumn: [String]] {
    var columns: [SheetColumn: [String]] = [:]
    for text in column {
      let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[1].isEmpty else {
        throw Failure.badInput(
          "--column \(text.shown()) cannot be read. Write what it is, and the column's name or letter: "
            + "--column morning=\"Pain Level\".")
      }
      let what = try Choice<SheetColumn>(argument: String(halves[0]).shown()).value(of: "--column")
      columns[what, default: []].append(String(halves[1]))
    }
    return columns
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
