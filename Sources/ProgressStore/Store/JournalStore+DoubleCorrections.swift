import GRDB
public import RehabCore

extension JournalStore {
  /// The records that were corrected differently on two machines; no more is read than they need.
  public func doubleCorrections() throws(StoreFault) -> [DoubleCorrection] {
    try read { db in
      let twice =
        "SELECT retracted FROM record WHERE retracted IS NOT NULL GROUP BY retracted HAVING count(*) > 1"
      guard try String.fetchOne(db, sql: twice) != nil else { return [] }
      let sql =
        RecordColumn.selection
        + " WHERE retracted IS NOT NULL OR day IN (SELECT day FROM record WHERE id IN (\(twice)))"
      return DoubleCorrection.all(
        in: try Row.fetchAll(db, sql: sql).map { try RecordFields(row: $0).record() })
    }
  }
}
