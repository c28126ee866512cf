import GRDB

/// What the tables look like.
enum Schema {
  /// Written into the header of every journal file: "clam" in ASCII.
  static let applicationID = 0x636C_616D

  /// The newest format; formats 1 and 2 had a column for each key of a line (``ColumnRow``).
  static let newestVersion = 3

  /// The version of the format a file has, 0 if it is empty; a file of something else or of a newer program is refused.
  ///
  /// To be asked inside a transaction, or another program may change the file between the questions.
  static func version(_ db: Database, path: String) throws -> Int {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if id == 0, version == 0, objects == 0 { return 0 }
    guard id == applicationID, version > 0, objects > 0 else { throw StoreFault.notAJournal(path: path) }
    guard version <= newestVersion else {
      throw StoreFault.newer(path: path, version: version, known: newestVersion)
    }
    return version
  }

  /// All there is in a new store.
  static func create(_ db: Database) throws {
    for part in [settings, records, forFewRecords, guards, checkpoints, mark] { try db.execute(sql: part) }
  }

  /// What a file of the newest format is known by.
  static let mark = "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(newestVersion);"

  /// What the runner set; no fact.
  private static let settings = """
    CREATE TABLE setting (
      key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Facts that are only ever added. The columns have a shape; what a type may say is known to ``JournalLine`` alone.
  static let records = """
    CREATE TABLE record (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
      type TEXT NOT NULL CHECK (type <> ''),
      -- Counted from 1970-01-01; the years 1 to 9999.
      day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
      at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*[+-][0-2][0-9]:[0-5][0-9]'),
      session TEXT CHECK (length(session) = 36),
      retracts TEXT CHECK (length(retracts) = 36),
      body TEXT NOT NULL CHECK (json_valid(body)),
      seal INTEGER NOT NULL
    ) STRICT;
    """

  /// Ways to the records of some days, and to what has to do with others.
  private static let indexes = """
    CREATE INDEX recordByDay ON record (day);
    CREATE INDEX recordBySession ON record (session) WHERE session IS NOT NULL;
    CREATE INDEX recordByRetracted ON record (retracts) WHERE retracts IS NOT NULL;
    CREATE INDEX noteByDay ON record (day) WHERE type = 'note';
    """

  static let guards = """
    CREATE TRIGGER recordIsNeverChanged BEFORE UPDATE ON record BEGIN
      SELECT RAISE(ABORT, 'records are never changed, only retracted');
    END;

    CREATE TRIGGER recordIsNeverDeleted BEFORE DELETE ON record BEGIN
      SELECT RAISE(ABORT, 'records are never deleted, only retracted');
    END;
    """

  /// What costs less at the end of very many records than with each of them: the ways to them, and the guard that asks
  /// for each one whether it stands in the place of another.
  static let forFewRecords =
    indexes + """

      -- INSERT OR REPLACE deletes without firing the trigger above, unless recursive triggers are on.
      CREATE TRIGGER recordIsNeverReplaced BEFORE INSERT ON record
      WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id)
        OR EXISTS (SELECT 1 FROM record WHERE rowid = NEW.rowid)
      BEGIN
        SELECT RAISE(ABORT, 'records are never replaced, only retracted');
      END;
      """

  static let withoutThose = """
    DROP INDEX recordByDay;
    DROP INDEX recordBySession;
    DROP INDEX recordByRetracted;
    DROP INDEX noteByDay;
    DROP TRIGGER recordIsNeverReplaced;
    """

  /// What was worked out from the records, which is no fact and may be thrown away at any time.
  static let checkpoints = """
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
