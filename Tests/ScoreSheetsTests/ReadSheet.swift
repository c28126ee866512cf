import RehabCore

@testable import ScoreSheets

/// A sheet read for a test, on Tuesday, 1 December 2026, of a runner whose left leg is affected unless it is said.
struct ReadSheet {
  /// "2026-10-02 morning 3/0, worst 5/- with painkiller": the left leg and the right one.
  var days: [String] = []
  /// "7 score": the line, and what it would have needed.
  var passedOver: [String] = []
  var leftOut: [String] = []
  var faults: [String] = []

  static let today = Day(year: 2026, month: 12, dayOfMonth: 1) ?? Day(number: 0)

  init(
    _ text: String, columns: [SheetColumn: [String]] = [:], affected: Set<Side> = [.left],
    dates: DateOrder? = nil
  ) {
    self.init(Array(text.utf8), columns: columns, affected: affected, dates: dates)
  }

  init(
    _ bytes: [UInt8], columns: [SheetColumn: [String]] = [:], affected: Set<Side> = [.left],
    dates: DateOrder? = nil
  ) {
    do throws(SheetFaults) {
      let sheet = try ScoreSheet(
        bytes, columns: columns, affected: affected, dates: dates, today: ReadSheet.today)
      days = sheet.days.map(ReadSheet.text)
      passedOver = sheet.passedOver.map { "\($0.line) \($0.missing)" }
      leftOut = sheet.leftOut
    } catch {
      faults = error.faults.map(\.description)
    }
  }

  private static func text(_ day: SheetDay) -> String {
    let parts = [day.morning.map { "morning \(text($0))" }, day.worst.map { "worst \(text($0))" }]
    return "\(day.day) " + parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func text(_ score: SheetScore) -> String {
    func one(_ side: Side) -> String { score.pain[side].map { "\($0.value)" } ?? "-" }
    return "\(one(.left))/\(one(.right))" + (score.painkiller ? " with painkiller" : "")
  }
}
