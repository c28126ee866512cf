extension Schema {
  /// Version 1: facts that are only ever added, and settings, which are no facts.
  static let journalOfRecords = """
    CREATE TABLE record (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36 AND id = lower(id)),
      type TEXT NOT NULL CHECK (type IN (
        'start', 'cleared', 'flag', 'morning', 'walkCheck', 'session', 'set', 'score', 'after', 'end',
        'hourAfter', 'run', 'advance', 'booked', 'reason', 'note', 'retract')),
      day INTEGER NOT NULL,
      seconds INTEGER NOT NULL,
      nanoseconds INTEGER NOT NULL CHECK (nanoseconds BETWEEN 0 AND 999999999),
      offsetMinutes INTEGER NOT NULL CHECK (offsetMinutes BETWEEN -1439 AND 1439),
      session TEXT CHECK (length(session) = 36),
      exercise TEXT CHECK (exercise <> ''),
      leftPain INTEGER CHECK (leftPain BETWEEN 0 AND 10),
      rightPain INTEGER CHECK (rightPain BETWEEN 0 AND 10),
      leftHourAfter INTEGER CHECK (leftHourAfter BETWEEN 0 AND 10),
      rightHourAfter INTEGER CHECK (rightHourAfter BETWEEN 0 AND 10),
      painkiller INTEGER CHECK (painkiller IN (0, 1)),
      flags TEXT,
      kind TEXT CHECK (kind IN ('strength', 'stretch', 'run', 'readiness')),
      dose INTEGER CHECK (dose BETWEEN 0 AND 3),
      level INTEGER CHECK (level BETWEEN 0 AND 7),
      side TEXT CHECK (side IN ('left', 'right', 'both')),
      number INTEGER CHECK (number >= 1),
      reps INTEGER CHECK (reps >= 0),
      holdSeconds INTEGER CHECK (holdSeconds >= 0),
      spot TEXT CHECK (spot IN ('injury', 'muscle')),
      sharp INTEGER CHECK (sharp IN (0, 1)),
      limp INTEGER CHECK (limp IN (0, 1)),
      finished INTEGER CHECK (finished IN (0, 1)),
      endedBy TEXT CHECK (endedBy IN ('user', 'gate')),
      minutes INTEGER CHECK (minutes >= 1),
      kilometres REAL CHECK (kilometres >= 0),
      stage INTEGER CHECK (stage BETWEEN 1 AND 5),
      reason TEXT CHECK (reason IN ('ill', 'travel', 'forgot', 'pain', 'other')),
      note TEXT,
      retracted TEXT CHECK (length(retracted) = 36),
      protocol TEXT CHECK (protocol <> ''),
      affected TEXT CHECK (affected IN ('left', 'right', 'left right')),
      onset INTEGER,
      grade INTEGER CHECK (grade BETWEEN 1 AND 4),
      location TEXT CHECK (location IN ('knee', 'hip', 'both')),
      longestRunMinutes INTEGER CHECK (longestRunMinutes >= 0),
      unknownKeys TEXT CHECK (unknownKeys LIKE '{%}'),

      CHECK ((session IS NOT NULL) = (type IN ('set', 'score', 'after', 'hourAfter', 'end'))),
      CHECK ((exercise IS NOT NULL) = (type IN ('set', 'score'))),
      CHECK (leftPain IS NOT NULL OR rightPain IS NOT NULL
        OR type NOT IN ('morning', 'walkCheck', 'score', 'after', 'hourAfter', 'run')),
      CHECK (leftPain IS NULL AND rightPain IS NULL
        OR type IN ('morning', 'walkCheck', 'session', 'score', 'after', 'hourAfter', 'run')),
      CHECK (leftHourAfter IS NULL AND rightHourAfter IS NULL OR type = 'run'),
      CHECK ((painkiller IS NOT NULL) = (type IN ('morning', 'walkCheck', 'session', 'run'))),
      CHECK ((flags IS NOT NULL) = (type IN ('morning', 'flag', 'cleared'))),
      CHECK ((kind IS NOT NULL) = (type = 'session')),
      CHECK (dose IS NULL OR type = 'session'),
      CHECK (level IS NULL OR type IN ('session', 'run')),
      CHECK ((side IS NOT NULL) = (type = 'set')),
      CHECK ((number IS NOT NULL) = (type = 'set')),
      CHECK (reps IS NULL AND holdSeconds IS NULL OR type = 'set'),
      CHECK (reps IS NULL OR holdSeconds IS NULL),
      CHECK ((spot IS NOT NULL) = (type = 'score')),
      CHECK ((sharp IS NOT NULL) = (type = 'score')),
      CHECK ((limp IS NOT NULL) = (type = 'after')),
      CHECK ((finished IS NOT NULL) = (type = 'end')),
      CHECK (endedBy IS NULL OR type = 'end'),
      CHECK ((minutes IS NOT NULL) = (type = 'run')),
      CHECK (kilometres IS NULL OR type = 'run'),
      CHECK ((stage IS NOT NULL) = (type = 'advance')),
      CHECK ((reason IS NOT NULL) = (type = 'reason')),
      CHECK ((note IS NOT NULL) = (type = 'note')),
      CHECK ((retracted IS NOT NULL) = (type = 'retract')),
      CHECK ((protocol IS NOT NULL) = (type = 'start')),
      CHECK ((affected IS NOT NULL) = (type = 'start')),
      CHECK (onset IS NULL AND grade IS NULL AND location IS NULL AND longestRunMinutes IS NULL
        OR type = 'start')
    ) STRICT;

    CREATE TRIGGER recordIsNeverChanged BEFORE UPDATE ON record BEGIN
      SELECT RAISE(ABORT, 'records are never changed, only retracted');
    END;

    CREATE TRIGGER recordIsNeverDeleted BEFORE DELETE ON record BEGIN
      SELECT RAISE(ABORT, 'records are never deleted, only retracted');
    END;

    -- INSERT OR REPLACE deletes without firing the trigger above, unless recursive triggers are on.
    CREATE TRIGGER recordIsNeverReplaced BEFORE INSERT ON record
    WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM record WHERE rowid = NEW.rowid)
    BEGIN
      SELECT RAISE(ABORT, 'records are never replaced, only retracted');
    END;

    CREATE TABLE setting (
      key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
