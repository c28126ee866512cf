public import RehabCore

/// What is said of a spreadsheet that cannot be taken: what was wrong, and what to do. The texts of cells and names come
/// from outside, and are shown so that they change nothing on a terminal.
public enum SheetWording {
  // The file.

  public static let empty = "the file is empty."

  public static func tooLarge(megabytes: Int) -> String {
    "the file has more than \(megabytes) MB, which no sheet of days has."
  }

  public static let noText =
    "this is no text. Save the sheet as CSV, in UTF-8 if there is a choice."

  public static let workbook =
    "this is a file of a spreadsheet program, not text. Open it there and save the sheet as CSV."

  public static func tooManyLines(_ bound: Int) -> String {
    "there are more than \(bound) lines, which is more than a sheet of days has."
  }

  public static let quoteNotClosed = "a quote is opened here and not closed."

  public static func afterQuotes(_ scalar: Unicode.Scalar) -> String {
    "after a cell in quotes comes \(String(scalar).shown()), not the next cell."
  }

  // The columns.

  /// A column as messages call it: "B (Morning)", or "B" where no name stands over it.
  public static func column(_ letters: String, named name: String?) -> String {
    guard let name, !name.isEmpty else { return letters }
    return "\(letters) (\(name.shown()))"
  }

  /// - Parameter found: the columns of the first line, as ``column(_:named:)`` calls them.
  public static func noColumns(found: [String], keys: [String]) -> String {
    "no line names a column for the day and one for a score, such as Date and Pain. \(list(found)) "
      + "Say which is which with --column, such as --column day=A --column morning=B; it knows "
      + "\(keys.joined(separator: ", "))."
  }

  public static func noSuchColumn(_ name: String, key: String, found: [String]) -> String {
    "--column \(key)=\(name.shown()): no column has that name. \(list(found))"
  }

  public static func severalColumns(_ columns: [String], key: String) -> String {
    "the columns \(columns.joined(separator: " and ")) can both be the \(key), and do not say the same. "
      + "Say which it is, such as --column \(key)=\(columns[0].prefix { $0 != " " })."
  }

  public static let sidesNeeded =
    "both legs are affected, so one score a day does not say which. Give the scores in two columns, left and right, "
    + "or the leg of each line in a column of its own."

  private static func list(_ found: [String]) -> String {
    let listed = 12
    let more = found.count > listed ? " and \(found.count - listed) more" : ""
    return found.isEmpty ? "" : "Found: \(found.prefix(listed).joined(separator: ", "))\(more)."
  }

  // The cells.

  public static let moreCells =
    "there are more cells than there are names of columns; put text with a comma in quotes."

  public static func noScore(_ cell: String) -> String {
    "\"\(cell.shown())\" is no score. A score is a whole number from 0 to 10."
  }

  public static func noPainkiller(_ cell: String) -> String {
    "\"\(cell.shown())\" is neither yes nor no, nor a painkiller or a dose that is known. Write yes or no."
  }

  public static func noSide(_ cell: String) -> String {
    "\"\(cell.shown())\" is neither left nor right nor both."
  }

  public static let sideMissing =
    "both legs are affected, and this line does not say which. Write left, right or both."

  public static func noTime(_ cell: String) -> String {
    "\"\(cell.shown())\" is no time of day. Write it as 07:30 or 7:30 pm."
  }

  public static func noDate(_ cell: String) -> String {
    "\"\(cell.shown())\" is no date that can be read. Write it as YYYY-MM-DD, such as 2026-03-04."
  }

  public static func noDay(_ cell: String, readAs order: String?) -> String {
    "\"\(cell.shown())\" is no day of the calendar\(order.map { ", read \($0)" } ?? "")."
  }

  public static func otherWeekday(_ cell: String, _ day: Day) -> String {
    "\"\(cell.shown())\" cannot be right: that day is \(day.shortWithYear)."
  }

  public static func noYear(_ cell: String) -> String {
    "\"\(cell.shown())\" has no year, and neither has any other date of the column. Write it as YYYY-MM-DD."
  }

  public static func longAgo(_ day: Day, oldestYear: Int) -> String {
    "\(day) is before the year \(oldestYear). Write the date as YYYY-MM-DD."
  }

  public static func toCome(_ day: Day, today: Day) -> String {
    "\(day) is still to come; today is \(today)."
  }

  public static func canBe(_ cell: String, _ readings: [Day]) -> String {
    "\"\(cell.shown())\" can be \(readings.map(\.description).joined(separator: " or ")), and nothing in the column "
      + "decides. Write it as YYYY-MM-DD, or say how to read it with --dates day-first or --dates month-first."
  }

  public static func ordersDiffer(_ order: String, line: Int, _ other: String) -> String {
    "this can only be \(order), and line \(line) only \(other). Write the dates as YYYY-MM-DD."
  }
}
