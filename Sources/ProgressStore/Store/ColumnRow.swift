import GRDB
import RehabCore

/// A row of the formats 1 and 2, which had a column for each key of a line.
///
/// It is made into a line that is read like any other, so that what a type may say is known in one place.
struct ColumnRow {
  private let row: Row

  init(_ row: Row) {
    self.row = row
  }

  /// What names it in a message.
  var id: String { text("id") ?? "" }

  /// The line, in no particular order.
  var line: [UInt8] {
    let at = Timestamp(
      seconds: Int64(number("seconds") ?? 0), nanoseconds: Int32(clamping: number("nanoseconds") ?? 0),
      offsetMinutes: number("offsetMinutes") ?? 0)
    var members = [
      JSONMember(key: "day", value: .text(Day(number: number("day") ?? 0).description)),
      JSONMember(key: "at", value: .text(at.description)),
    ]
    for (column, value) in row where !value.isNull && !ColumnRow.apart.contains(column) {
      members.append(
        JSONMember(key: ColumnRow.keys[column] ?? column, value: ColumnRow.value(value, of: column)))
    }
    let pain = text("type") == ColumnRow.typeWithScoreBefore ? "pre" : "pain"
    for (key, left, right) in [
      (pain, "leftPain", "rightPain"), ("hourAfter", "leftHourAfter", "rightHourAfter"),
    ] {
      let sides = [("left", left), ("right", right)].compactMap { side, column in
        number(column).map { JSONMember(key: side, value: .number("\($0)")) }
      }
      if !sides.isEmpty { members.append(JSONMember(key: key, value: .object(sides))) }
    }
    add(unknownKeys, to: &members)
    var line: [UInt8] = []
    JSONValue.object(members).append(to: &line)
    return line
  }

  private static let typeWithScoreBefore = RecordType.session.rawValue

  /// Columns that are no key of their own.
  private static let apart: Set<String> = [
    "day", "seconds", "nanoseconds", "offsetMinutes", "leftPain", "rightPain", "leftHourAfter",
    "rightHourAfter", "unknownKeys",
  ]

  /// What the key of a column is, if it is not the column's name.
  private static let keys = [
    "number": "set", "endedBy": "by", "kilometres": "km", "stage": "to", "note": "text",
    "retracted": "record",
  ]

  private static func value(_ value: DatabaseValue, of column: String) -> JSONValue {
    switch (column, value.storage) {
    case ("painkiller", .int64(let number)), ("sharp", .int64(let number)), ("limp", .int64(let number)),
      ("finished", .int64(let number)):
      .bool(number != 0)
    case ("dose", .int64(let number)): .text("L\(number)")
    case ("onset", .int64(let number)): .text(Day(number: Int(number)).description)
    case ("flags", .string(let names)), ("affected", .string(let names)):
      .array(names.split(separator: " ").map { .text(String($0)) })
    case (_, .int64(let number)): .number("\(number)")
    case (_, .double(let number)): .number("\(number)")
    case (_, .string(let text)): .text(text)
    case (_, .blob), (_, .null): .null
    }
  }

  /// Those beside the sides of a score go in with them.
  private func add(_ unknown: [JSONMember], to members: inout [JSONMember]) {
    for member in unknown {
      if let index = members.firstIndex(where: { $0.key == member.key }),
        case (.object(let sides), .object(let others)) = (members[index].value, member.value)
      {
        members[index].value = .object(sides + others)
      } else {
        members.append(member)
      }
    }
  }

  private var unknownKeys: [JSONMember] {
    guard let keys = text("unknownKeys"),
      case .object(let members)? = try? JSONReader.value(of: Array(keys.utf8))
    else { return [] }
    return members
  }

  private func number(_ column: String) -> Int? {
    if case .int64(let number)? = (row[column] as DatabaseValue?)?.storage { Int(number) } else { nil }
  }

  private func text(_ column: String) -> String? {
    if case .string(let text)? = (row[column] as DatabaseValue?)?.storage { text } else { nil }
  }
}
