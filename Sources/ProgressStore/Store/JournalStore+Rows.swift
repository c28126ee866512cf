import GRDB
import RehabCore
import struct RehabCore.Record

extension JournalStore {
  static func records(_ db: Database) throws -> [Record] {
    var records: [Record] = []
    let rows = try Row.fetchCursor(db, sql: RecordColumn.selection)
    while let row = try rows.next() { records.append(try RecordFields(row: row).record()) }
    records.sort { $0.comesBefore($1) }
    return records
  }

  static func record(_ id: RecordID, _ db: Database) throws -> Record? {
    let statement = try db.cachedStatement(sql: RecordColumn.selection + " WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id.description]).map {
      try RecordFields(row: $0).record()
    }
  }

  static func insert(_ record: Record, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: RecordColumn.insertion)
    try statement.execute(arguments: StatementArguments(RecordRow(record).values))
  }

  /// The starts that are not retracted, in the order in which they count.
  static func standingStarts(_ db: Database) throws -> [Record] {
    let sql =
      RecordColumn.selection + " WHERE type = 'start'"
      + " AND id NOT IN (SELECT retracted FROM record WHERE retracted IS NOT NULL)"
    return try Row.fetchAll(db, sql: sql).map { try RecordFields(row: $0).record() }
      .sorted { $0.comesBefore($1) }
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
