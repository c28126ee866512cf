public import RehabCore
import Wording

/// A spreadsheet of days and scores, saved as CSV: lines with a day and scores, the names of the columns above them.
public struct ScoreSheet: Sendable {
  /// The days with a score, in the order in which the sheet first tells of them.
  public private(set) var days: [SheetDay] = []
  /// The lines of which nothing was taken, in their order.
  public private(set) var passedOver: [PassedLine] = []
  /// The names of columns that were not read, as they may be shown.
  public let leftOut: [String]
  private let header: SheetHeader
  private let affected: Set<Side>
  private var faults: [SheetFault] = []

  /// A line of which nothing was taken.
  public struct PassedLine: Hashable, Sendable {
    /// From 1.
    public let line: Int
    public let missing: Missing
  }

  /// What a line would need to be taken.
  public enum Missing: String, Hashable, Sendable, CaseIterable {
    case day, score
    /// Others say whether they are of a morning or of later, and not all the same.
    case time
  }

  /// - Parameters:
  ///   - columns: what was said of its columns: the names over them, or their letters.
  ///   - affected: whose score one number is; with two of them the sheet has to say which.
  ///   - order: how dates such as 03/04/2026 are read; nil if the column itself has to decide.
  ///   - today: no day may be after it.
  /// - Throws: everything that is wrong with it, each with its line and column.
  public init(
    _ bytes: [UInt8], columns: [SheetColumn: [String]] = [:], affected: Set<Side>, dates order: DateOrder?,
    today: Day
  ) throws(SheetFaults) {
    let rows = try CSVText(bytes).rows.filter { !$0.isEmpty }
    guard !rows.isEmpty else { throw SheetFaults(line: 1, SheetWording.empty) }
    let header = try SheetHeader(rows, said: columns)
    let needsSide = affected.count > 1 && !header.has(.side)
    let scores = header.scores.filter { !needsSide || $0.column.leg != nil }
    guard !scores.isEmpty else {
      throw SheetFaults(line: header.line, SheetWording.sidesNeeded)
    }
    self.header = header
    self.affected = affected
    leftOut = header.leftOut(besides: scores.map(\.place))
    let cells = header.body.compactMap { row in header.text(.day, in: row).map { (line: row.line, text: $0) }
    }
    let dates = DateColumn(cells, order: order, today: today)
    passedOver = header.above.map { PassedLine(line: $0.line, missing: .day) }
    let lines = header.body.compactMap { line($0, dates, scores, today: today) }
    take(lines)
    guard faults.isEmpty else { throw SheetFaults(faults.sorted { $0.line < $1.line }) }
    passedOver.sort { $0.line < $1.line }
  }

  /// What one line says, before it is known whether a line without a time is of a morning.
  private struct Line {
    let line: Int
    let day: Day
    let time: WrittenTime?
    let scores: [(isMorning: Bool?, pain: Pain)]
    let painkiller: Bool
  }

  /// Nil if nothing of it is taken.
  private mutating func line(
    _ row: CSVText.Row, _ dates: DateColumn, _ columns: [(column: SheetColumn, place: Int)], today: Day
  ) -> Line? {
    guard let entry = dates.entries[row.line] else {
      passedOver.append(PassedLine(line: row.line, missing: .day))
      return nil
    }
    let told = columns.filter { !CellText(header.text(at: $0.place, in: row) ?? "").isBlank }
    guard !told.isEmpty else {
      passedOver.append(PassedLine(line: row.line, missing: .score))
      return nil
    }
    let before = faults.count
    if row.cells.dropFirst(header.width).contains(where: { !$0.isEmpty }) {
      refuse(row, nil, SheetWording.moreCells)
      return nil
    }
    let legs = legs(of: row)
    let scores = told.compactMap { column, place -> (isMorning: Bool?, pain: Pain)? in
      guard let score = score(at: place, in: row) else { return nil }
      let isMorning = column.isWorst ? false : header.mornings.contains(place) ? true : nil
      return (isMorning, Pain(score, on: column.leg.map { [$0] } ?? legs))
    }
    let painkiller = painkiller(in: row)
    let time = time(of: row)
    switch entry {
    case .refused(let sentence):
      refuse(row, header.name(of: .day), sentence)
      return nil
    case .day(let written, let ofDate):
      let time = time ?? ofDate
      let day = time == .nightBefore ? written - 1 : written
      if day > today { refuse(row, header.name(of: .day), SheetWording.toCome(day, today: today)) }
      guard faults.count == before else { return nil }
      return Line(line: row.line, day: day, time: time, scores: scores, painkiller: painkiller)
    }
  }

  // MARK: - Cells

  private mutating func score(at place: Int, in row: CSVText.Row) -> PainScore? {
    let text = header.text(at: place, in: row) ?? ""
    if let score = CellText(text).score { return score }
    refuse(row, header.name(at: place), SheetWording.noScore(text))
    return nil
  }

  private mutating func painkiller(in row: CSVText.Row) -> Bool {
    guard let text = header.text(.painkiller, in: row) else { return false }
    if let answer = CellText(text).painkiller { return answer }
    refuse(row, header.name(of: .painkiller), SheetWording.noPainkiller(text))
    return false
  }

  private mutating func time(of row: CSVText.Row) -> WrittenTime? {
    guard let text = header.text(.time, in: row) else { return nil }
    switch WrittenTime.read(CellText(text), bareHour: true) {
    case .time(let time): return time
    case .unsaid: return nil
    case nil:
      refuse(row, header.name(of: .time), SheetWording.noTime(text))
      return nil
    }
  }

  /// Whose a score without a leg of its own is.
  private mutating func legs(of row: CSVText.Row) -> Set<Side> {
    guard let text = header.text(.side, in: row), !CellText(text).isBlank else {
      if header.has(.side), affected.count > 1 {
        refuse(row, header.name(of: .side), SheetWording.sideMissing)
      }
      return affected
    }
    if let sides = CellText(text).sides { return sides }
    refuse(row, header.name(of: .side), SheetWording.noSide(text))
    return affected
  }

  private mutating func refuse(_ row: CSVText.Row, _ column: String?, _ sentence: String) {
    faults.append(SheetFault(line: row.line, column: column, sentence: sentence))
  }

  // MARK: - Days

  /// Of several scores of a day the worst counts, of mornings and of later apart.
  private mutating func take(_ lines: [Line]) {
    let times = Set(lines.compactMap { line in line.time.map { $0 == .morning } })
    var places: [Day: Int] = [:]
    for line in lines {
      // Without any time the scores are of mornings; beside times that all say the same, a line without says it too.
      let isMorning = line.time.map { $0 == .morning } ?? (times.count < 2 ? times.first ?? true : nil)
      guard isMorning != nil || line.scores.allSatisfy({ $0.isMorning != nil }) else {
        passedOver.append(PassedLine(line: line.line, missing: .time))
        continue
      }
      let place = places[line.day] ?? days.count
      if place == days.count {
        places[line.day] = place
        days.append(SheetDay(day: line.day))
      }
      let mornings = line.scores.filter { $0.isMorning ?? isMorning ?? true }.map(\.pain)
      let later = line.scores.filter { !($0.isMorning ?? isMorning ?? true) }.map(\.pain)
      // A painkiller is told with the first score of its line.
      days[place].add(mornings, later, line: line.line, painkiller: line.painkiller)
    }
  }
}

/// What a sheet tells of a day.
public struct SheetDay: Hashable, Sendable {
  public let day: Day
  public private(set) var morning: SheetScore?
  /// The worst score of the day's training, or of what was told from noon on.
  public private(set) var worst: SheetScore?

  fileprivate init(day: Day) {
    self.day = day
  }

  fileprivate mutating func add(_ mornings: [Pain], _ later: [Pain], line: Int, painkiller: Bool) {
    for pain in mornings { morning = SheetScore(line: line, pain, painkiller).joined(to: morning) }
    for pain in later {
      worst = SheetScore(line: line, pain, painkiller && mornings.isEmpty).joined(to: worst)
    }
  }
}

/// A score that a sheet tells, and where.
public struct SheetScore: Hashable, Sendable {
  /// From 1; of several the one with the worst score.
  public let line: Int
  public let pain: Pain
  public let painkiller: Bool

  fileprivate init(line: Int, _ pain: Pain, _ painkiller: Bool) {
    self.line = line
    self.pain = pain
    self.painkiller = painkiller
  }

  fileprivate func joined(to before: SheetScore?) -> SheetScore {
    guard let before else { return self }
    let isWorse = before.pain.worst.map { told in pain.worst.map { $0 > told } ?? false } ?? true
    return SheetScore(
      line: isWorse ? line : before.line, before.pain.joined(pain), before.painkiller || painkiller)
  }
}

extension Pain {
  /// Of each side the worse score.
  func joined(_ other: Pain) -> Pain {
    Pain(
      left: [left, other.left].compactMap { $0 }.max(), right: [right, other.right].compactMap { $0 }.max())
  }
}
