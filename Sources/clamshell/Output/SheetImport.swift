import RehabCore
import ScoreSheets
import Wording

/// Takes the scores of a spreadsheet into the journal, and says what became of them.
struct SheetImport {
  private let bytes: [UInt8]
  private let name: String
  private let dates: DateOrder?
  private let isRehearsal: Bool
  private let asJSON: Bool

  /// - Parameters:
  ///   - name: what the file is called in a message.
  ///   - isRehearsal: whether nothing is to be recorded.
  init(_ bytes: [UInt8], name: String, dates: DateOrder?, isRehearsal: Bool, asJSON: Bool) {
    self.bytes = bytes
    self.name = name
    self.dates = dates
    self.isRehearsal = isRehearsal
    self.asJSON = asJSON
  }

  func run(_ desk: Desk<PlanOutline>) throws {
    let records = try desk.records()
    guard let chronicle = Chronicle(records) else {
      throw Failure.other(
        "There is no plan in \(desk.path) yet, so nobody knows which leg the scores are of. Begin with "
          + "'clamshell', or 'clamshell start --affected left --on DATE', and import then.")
    }
    let sheet = try sheet(affected: chronicle.enrolment.affected, today: desk.now.day)
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
      return try ScoreSheet(bytes, affected: affected, dates: dates, today: today)
    } catch {
      throw Failure.badInput("\(name): \(error)")
    }
  }

  private func lines(_ sheet: ScoreSheet, _ merge: SheetMerge, start: Day) -> [String] {
    var lines: [String] = []
    if isRehearsal {
      lines += merge.added.map { entry in
        let day = entry.day
        return "  "
          + ImportWording.row(
            day: day.day, morning: day.morning, worst: day.worst, painkiller: day.painkiller)
      }
    }
    lines.append(
      ImportWording.days(
        merge.added.count, alreadyThere: merge.daysAlreadyThere, isRehearsal: isRehearsal))
    lines += merge.differing.map {
      ImportWording.differs(
        line: $0.day.line, $0.day.day, isMorning: $0.isMorning, recorded: $0.recorded, inSheet: $0.inSheet)
    }
    if merge.daysBeforeStart > 0 {
      lines.append(ImportWording.beforeStart(merge.daysBeforeStart, start))
    }
    if merge.added.contains(where: { $0.day.worst != nil }) { lines.append(ImportWording.worstIsASession) }
    if sheet.linesWithoutScore > 0 { lines.append(ImportWording.withoutScore(sheet.linesWithoutScore)) }
    if !sheet.leftOut.isEmpty { lines.append(ImportWording.leftOut(sheet.leftOut)) }
    return lines
  }

  private func document(_ sheet: ScoreSheet, _ merge: SheetMerge) -> JSON {
    [
      "added": .number(merge.records.count), "days": .number(merge.added.count),
      "alreadyThere": .number(merge.daysAlreadyThere), "dryRun": .bool(isRehearsal),
      "differing": .array(
        merge.differing.map { ["line": .number($0.day.line), "day": .string($0.day.day.description)] }),
      "beforeStart": .number(merge.daysBeforeStart),
      "leftOut": .array(sheet.leftOut.map { .string($0) }),
    ]
  }
}
