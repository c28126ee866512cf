/// The columns of the table of records, in the order in which they are read and written.
enum RecordColumn: Int, CaseIterable {
  case id, type, day, seconds, nanoseconds, offsetMinutes
  case session, exercise, leftPain, rightPain, leftHourAfter, rightHourAfter, painkiller, flags
  case kind, dose, level
  case side, number, reps, holdSeconds
  case spot, sharp, limp
  case finished, endedBy
  case minutes, kilometres
  case stage, reason, note, retracted
  case protocolID, affected, onset, grade, location, longestRunMinutes
  case unknownKeys

  var name: String { self == .protocolID ? "protocol" : "\(self)" }

  /// All the names, with commas.
  static let names = allCases.map(\.name).joined(separator: ", ")

  static let insertion = """
    INSERT INTO record (\(names)) VALUES (\(allCases.map { _ in "?" }.joined(separator: ", ")))
    """

  static let selection = "SELECT \(names) FROM record"
}
