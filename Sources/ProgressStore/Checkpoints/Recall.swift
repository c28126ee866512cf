import RehabCore
import struct RehabCore.Record

/// The records of some days, and the state that the days before them left behind.
struct Recall: Sendable {
  /// Nil if there is none that still holds; the records are then those of all days.
  let state: KeptState?
  /// The records that stand on the days from that state on, and what retracts any of them.
  let records: [Record]
  /// The last day of which a state is kept that still holds.
  let lastKept: Day?
  /// From this day on no state that is kept holds any more; nil if all do.
  let staleFrom: Day?
  let stamp: CheckpointStamp?
  let newest: CheckpointStamp?
}

/// Who made the states that are kept, and the last record that they know of.
struct CheckpointStamp: Hashable, Sendable {
  var maker: String
  var lastRow: Int64
  var lastRecord: String
}
