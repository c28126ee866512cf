import RehabCore
import ScoreSheets
import Wording

/// Takes the scores of a spreadsheet into the journal, and says what became of them.
struct SheetImport {
  let bytes: [UInt8]
  /// What the file is called in a message.
  let name: String
  /// What was said of its columns.
  let columns: [SheetColumn: [String]]
  let dates: DateOrder?
  /// Whether nothing is to be recorded.
  let isRehearsal: Bool
  let asJSON: Bool

  func run(_ desk: Desk<PlanOutline>) throws {
    let records = try desk.records()
    let chronicle = Chronicle(records)
    // What is wrong with the file is told even where there is no plan that it could be for.
    let sheet = try sheet(affected: chronicle?.enrolment.affected ?? [.left], today: desk.now.day)
    guard let chronicle else {
      throw Failure.other(
        "There is no plan in \(desk.path) yet, so nobody knows which leg the scores are of. Begin with "
          + "'clamshell', or 'clamshell start --affected left --on DATE', and import then.")
    }
    let merge = SheetMerge(sheet, into: records, start: chronicle.start)
    if !isRehearsal, !merge.records.isEmpty { try desk.append(merge.records) }
    if asJSON {
      try document(sheet, merge).print()
    } else {
      try tell(lines(sheet, merge, start: chronicle.start).joined(separator: "\n"))
    }
  }

  private func sheet(affected: Set<Side>, today: Day) throws -> ScoreSheet {
    do {
      return try ScoreSheet(bytes, columns: columns, affected: affected, dates: dates, today: today)
    } catch {
      throw Failure.badInput("\(name): \(error)")
    }
  }

  /// How many days a rehearsal shows.
  private static let shown = 10

  private func lines(_ sheet: ScoreSheet, _ merge: SheetMerge, start: Day) -> [String] {
    var lines: [String] = []
    if isRehearsal {
      lines += merge.added.prefix(SheetImport.shown).map { entry in
        let (morning, worst) = (entry.day.morning, entry.day.worst)
        let painkiller = (morning?.painkiller ?? false) || (worst?.painkiller ?? false)
        return "  "
          + ImportWording.row(
            day: entry.day.day, morning: morning?.pain, worst: worst?.pain, painkiller: painkiller)
      }
      let more = merge.added.count - SheetImport.shown
      if more > 0 { lines.append("  " + ImportWording.moreRows(more)) }
    }
    lines.append(
      ImportWording.days(
        merge.added.count, alreadyThere: merge.daysAlreadyThere, isRehearsal: isRehearsal))
    lines += merge.differing.map {
      ImportWording.differs(
        line: $0.inSheet.line, $0.day.day, isMorning: $0.isMorning, recorded: $0.recorded,
        inSheet: $0.inSheet.pain)
    }
    if merge.daysBeforeStart > 0 {
      lines.append(ImportWording.beforeStart(merge.daysBeforeStart, start))
    }
    if merge.added.contains(where: { $0.day.worst != nil }) { lines.append(ImportWording.worstIsASession) }
    lines += ScoreSheet.Missing.allCases.compactMap { missing in
      ImportWording.passedOver(
        sheet.passedOver.filter { $0.missing == missing }.map(\.line), missing.rawValue)
    }
    if !sheet.leftOut.isEmpty { lines.append(ImportWording.leftOut(sheet.leftOut)) }
    return lines
  }

  private func document(_ sheet: ScoreSheet, _ merge: SheetMerge) -> JSON {
    [
      "added": .number(merge.records.count), "days": .number(merge.added.count),
      "alreadyThere": .number(merge.daysAlreadyThere), "dryRun": .bool(isRehearsal),
      "differing": .array(
        merge.differing.map {
          ["line": .number($0.inSheet.line), "day": .string($0.day.day.description)]
        }),
      "beforeStart": .number(merge.daysBeforeStart),
      "leftOut": .array(
        (sheet.leftOut + sheet.passedOver.map { "line \($0.line)" }).map { .string($0) }),
    ]
  }
}
