extension Schema {
  /// Version 2: ways to the records of some days, and what was worked out from them, which is no fact and may be thrown
  /// away at any time.
  static let checkpoints = """
    CREATE INDEX recordByDay ON record (day);
    CREATE INDEX recordBySession ON record (session) WHERE session IS NOT NULL;
    CREATE INDEX recordByRetracted ON record (retracted) WHERE retracted IS NOT NULL;

    CREATE TABLE checkpoint (
      day INTEGER NOT NULL PRIMARY KEY,
      state BLOB NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;

    -- Who made the checkpoints, and the last record that was known then.
    CREATE TABLE checkpointStamp (
      one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
      maker TEXT NOT NULL,
      lastRow INTEGER NOT NULL,
      lastRecord TEXT NOT NULL
    ) STRICT;
    """
}
