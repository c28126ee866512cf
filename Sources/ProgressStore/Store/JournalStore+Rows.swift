import GRDB
import RehabCore
import struct RehabCore.Record

extension JournalStore {
  /// The records of some rows, in the order in which they count.
  static func records(
    _ db: Database, _ condition: String = "", _ arguments: StatementArguments = []
  ) throws -> [Record] {
    var records: [Record] = []
    var reader = RowReader()
    try db.eachRow(condition, arguments) { records.append(try reader.record($0)) }
    records.sort { $0.comesBefore($1) }
    return records
  }

  static func record(_ id: RecordID, _ db: Database) throws -> Record? {
    try records(db, " WHERE id = ?", [id.description]).first
  }

  /// The starts that are not retracted, in the order in which they count.
  static func standingStarts(_ db: Database) throws -> [Record] {
    try records(
      db,
      " WHERE type = 'start' AND id NOT IN (SELECT retracts FROM record WHERE retracts IS NOT NULL)")
  }

  static func refuseSecondStart(among added: [Record], _ db: Database) throws {
    guard added.contains(where: { $0.fact.type == .start }) else { return }
    let standing = try standingStarts(db)
    guard standing.count > 1 else { return }
    let new = Set(added.map(\.id))
    guard let second = standing.last(where: { new.contains($0.id) }),
      let first = standing.first(where: { $0.id != second.id })
    else { return }
    throw StoreFault.secondStart(second.id, already: first.id)
  }
}
