import GRDB
public import RehabCore

extension JournalStore {
  /// The records that were corrected differently on two machines; no more is read than they need.
  public func doubleCorrections() throws(StoreFault) -> [DoubleCorrection] {
    try read { db in
      let twice =
        "SELECT retracts FROM record WHERE retracts IS NOT NULL GROUP BY retracts HAVING count(*) > 1"
      guard try String.fetchOne(db, sql: twice) != nil else { return [] }
      let condition =
        " WHERE retracts IS NOT NULL OR day IN (SELECT day FROM record WHERE id IN (\(twice)))"
      return DoubleCorrection.all(in: try JournalStore.records(db, condition))
    }
  }
}
