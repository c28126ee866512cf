import struct Foundation.Data
import GRDB
import RehabCore
import struct RehabCore.Record

// States worked out from the records, kept beside them.
//
// Records are only ever added, so a row number says what a state knows of: it holds until a record is added that stands on
// an earlier day, or that retracts one there. Whether it holds is asked of the records alone, at each reading, so that
// no writer has to know of it, be it an older program.

extension JournalStore {
  /// Reads no more than the days that are asked for, and the last state before them that still holds.
  ///
  /// - Parameters:
  ///   - first: the first day asked for.
  ///   - last: the last one; nil for all to the end.
  ///   - asOf: records of later days are not known; nil is returned if there are any, since no state leaves them out.
  ///   - maker: the program and the protocol; states of another maker are not believed.
  func recall(from first: Day, to last: Day? = nil, asOf: Day, by maker: String) throws(StoreFault)
    -> Recall?
  {
    try read { db in
      guard try JournalStore.knowsNothing(after: asOf, db) else { return nil }
      guard let stamp = try JournalStore.soundStamp(db, maker) else {
        return try JournalStore.everything(db, maker)
      }
      let stale = try JournalStore.firstDayTouched(after: stamp.lastRow, db)
      let state = try JournalStore.state(to: min(first, stale ?? first), db)
      if let state, !state.isSound { return try JournalStore.everything(db, maker) }
      return Recall(
        state: state,
        records: try state.map { try JournalStore.records(standingFrom: $0.day, to: last, db) }
          ?? JournalStore.records(db),
        lastKept: try JournalStore.lastKeptDay(to: stale, db), staleFrom: stale, stamp: stamp,
        newest: try JournalStore.newestStamp(db, maker))
    }
  }

  /// Reads all records and believes no state; what is kept then takes the place of all that was kept.
  func recallEverything(asOf: Day, by maker: String) throws(StoreFault) -> Recall? {
    try read { db in
      try JournalStore.knowsNothing(after: asOf, db) ? try JournalStore.everything(db, maker) : nil
    }
  }

  /// Keeps states that were worked out from what was recalled, unless another program was quicker; those that no longer
  /// hold are thrown away.
  func keep(_ states: [KeptState], from recall: Recall) throws(StoreFault) {
    guard !states.isEmpty, let newest = recall.newest else { return }
    try write { db in
      guard try JournalStore.stamp(db) == recall.stamp || recall.stamp == nil else { return }
      if recall.stamp == nil {
        try db.execute(sql: "DELETE FROM checkpoint")
      } else if let stale = recall.staleFrom {
        try db.execute(sql: "DELETE FROM checkpoint WHERE day > ?", arguments: [stale.number])
      }
      let insertion = try db.makeStatement(sql: "INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?)")
      for state in states {
        try insertion.execute(arguments: [state.day.number, Data(state.bytes), state.checksum])
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO checkpointStamp VALUES (1, ?, ?, ?)",
        arguments: [newest.maker, newest.lastRow, newest.lastRecord])
    }
  }

  private static func knowsNothing(after day: Day, _ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT max(day) FROM record").map { $0 <= day.number } ?? true
  }

  private static func everything(_ db: Database, _ maker: String) throws -> Recall {
    Recall(
      state: nil, records: try records(db), lastKept: nil, staleFrom: nil, stamp: nil,
      newest: try newestStamp(db, maker))
  }

  private static func newestStamp(_ db: Database, _ maker: String) throws -> CheckpointStamp? {
    try Row.fetchOne(db, sql: "SELECT rowid, id FROM record ORDER BY rowid DESC LIMIT 1").map {
      CheckpointStamp(maker: maker, lastRow: $0[0], lastRecord: $0[1])
    }
  }

  private static func stamp(_ db: Database) throws -> CheckpointStamp? {
    try Row.fetchOne(db, sql: "SELECT maker, lastRow, lastRecord FROM checkpointStamp").map {
      CheckpointStamp(maker: $0[0], lastRow: $0[1], lastRecord: $0[2])
    }
  }

  /// The stamp, if this maker wrote it and the record that it names is still where it was.
  private static func soundStamp(_ db: Database, _ maker: String) throws -> CheckpointStamp? {
    guard let stamp = try stamp(db), stamp.maker == maker else { return nil }
    let id = try String.fetchOne(
      db, sql: "SELECT id FROM record WHERE rowid = ?", arguments: [stamp.lastRow])
    return id == stamp.lastRecord ? stamp : nil
  }

  /// The earliest day that records added since then stand on, or retract something from; nil if none was added.
  ///
  /// What belongs to a session stands on the session's day; a start, and what retracts one, touch every day.
  private static func firstDayTouched(after row: Int64, _ db: Database) throws -> Day? {
    let sql = """
      SELECT min(CASE WHEN new.type = 'start' OR old.type = 'start' THEN -9e15 ELSE min(
        new.day, coalesce(own.day, new.day), coalesce(old.day, new.day), coalesce(olds.day, new.day)) END)
      FROM record AS new
      LEFT JOIN record AS own ON own.id = new.session
      LEFT JOIN record AS old ON old.id = new.retracts
      LEFT JOIN record AS olds ON olds.id = old.session
      WHERE new.rowid > ?
      """
    return try Double.fetchOne(db, sql: sql, arguments: [row]).map { Day(number: Int($0)) }
  }

  private static func lastKeptDay(to day: Day?, _ db: Database) throws -> Day? {
    try Int.fetchOne(
      db, sql: "SELECT max(day) FROM checkpoint WHERE day <= ?", arguments: [day?.number ?? Int.max]
    ).map(Day.init(number:))
  }

  private static func state(to day: Day, _ db: Database) throws -> KeptState? {
    let sql = "SELECT day, state, checksum FROM checkpoint WHERE day <= ? ORDER BY day DESC LIMIT 1"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [day.number]) else { return nil }
    return KeptState(day: Day(number: row[0]), bytes: [UInt8](row[1] as Data), checksum: row[2])
  }

  /// The records of some days wherever they were written down, and what retracts them.
  private static func records(standingFrom first: Day, to last: Day?, _ db: Database) throws -> [Record] {
    let span = "BETWEEN ?1 AND ?2"
    // Step by step from what stands on these days: what belongs to its sessions, and what takes any of that back.
    let part = "record AS own CROSS JOIN record AS part ON part.session = own.id"
    let partElsewhere = "own.day \(span) AND own.type = 'session' AND part.day NOT \(span)"
    let elsewhere = """
       WHERE rowid IN (
        SELECT part.rowid FROM \(part) WHERE \(partElsewhere)
        UNION ALL
        SELECT back.rowid FROM record AS told CROSS JOIN record AS back ON back.retracts = told.id
          WHERE told.day \(span) AND back.day NOT \(span)
        UNION ALL
        SELECT back.rowid FROM \(part) CROSS JOIN record AS back ON back.retracts = part.id
          WHERE \(partElsewhere) AND back.day NOT \(span))
      """
    var records: [Record] = []
    var reader = RowReader()
    for condition in [" WHERE day \(span)", elsewhere] {
      try db.eachRow(condition, [first.number, last?.number ?? Int.max]) {
        records.append(try reader.record($0))
      }
    }
    // They come by day and in the order of writing, which is nearly the order in which they count.
    return records.sorted { $0.comesBefore($1) }
  }
}

/// What was worked out from all records of the days before a day, as bytes that only their maker understands.
struct KeptState: Hashable, Sendable {
  let day: Day
  let bytes: [UInt8]
  let checksum: Int64

  init(day: Day, bytes: [UInt8]) {
    self.init(day: day, bytes: bytes, checksum: KeptState.checksum(of: bytes))
  }

  init(day: Day, bytes: [UInt8], checksum: Int64) {
    self.day = day
    self.bytes = bytes
    self.checksum = checksum
  }

  /// Neither torn nor altered.
  var isSound: Bool { checksum == KeptState.checksum(of: bytes) }

  private static func checksum(of bytes: [UInt8]) -> Int64 {
    Int64(bitPattern: Fingerprint(of: bytes[...]).value)
  }
}
