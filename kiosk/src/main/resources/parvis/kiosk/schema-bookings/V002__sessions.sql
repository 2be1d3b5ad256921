-- The sessions that this terminal owns, and who comes. Names and numbers lie sealed in `box` alone.

CREATE TABLE workshop (
  id       TEXT PRIMARY KEY,
  title    TEXT    NOT NULL,
  minutes  INTEGER NOT NULL,
  seats    INTEGER NOT NULL,
  activity TEXT    NOT NULL,
  service  TEXT,
  topic    TEXT,
  theme    TEXT,
  audience TEXT,
  level    TEXT,
  room     TEXT,
  bring    TEXT,
  led      TEXT,
  partners TEXT    NOT NULL                     -- ids with a space between
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  n            INTEGER PRIMARY KEY AUTOINCREMENT,
  id           TEXT    NOT NULL UNIQUE,
  workshop     TEXT    NOT NULL,
  title        TEXT    NOT NULL,
  place        TEXT    NOT NULL,
  day          TEXT    NOT NULL,
  starts       TEXT    NOT NULL,                -- local, as 2026-12-03T14:00
  ends         TEXT    NOT NULL,
  minutes      INTEGER NOT NULL,
  seats        INTEGER NOT NULL,
  state        TEXT    NOT NULL CHECK (state IN ('PLANNED', 'CANCELLED', 'HELD')),
  revision     INTEGER NOT NULL DEFAULT 0,
  activity     TEXT    NOT NULL,
  service      TEXT,
  topic        TEXT,
  theme        TEXT,
  audience     TEXT,
  level        TEXT,
  room         TEXT,
  bring        TEXT,
  led          TEXT,
  partners     TEXT    NOT NULL,
  walk_ins     INTEGER NOT NULL DEFAULT 0,
  turned_away  INTEGER NOT NULL DEFAULT 0,
  newcomers    INTEGER NOT NULL DEFAULT 0,
  families     INTEGER NOT NULL DEFAULT 0,
  new_families INTEGER NOT NULL DEFAULT 0,
  tallied      INTEGER NOT NULL DEFAULT 0,      -- 1: those five were said, be they 0
  said_on      TEXT,                            -- the day on which a person last ticked or closed
  version      INTEGER NOT NULL DEFAULT 0,      -- grows with all that its facts are made of
  counted      INTEGER                          -- the version that its facts say; NULL: it has none
) STRICT;
CREATE INDEX session_of_day ON session (day, starts);
CREATE INDEX session_of_workshop ON session (workshop, starts);
CREATE INDEX session_planned ON session (ends) WHERE state = 'PLANNED';
CREATE INDEX session_to_settle ON session (n) WHERE state <> 'PLANNED' AND counted IS NOT version;
CREATE INDEX session_counted_and_open ON session (n) WHERE state = 'PLANNED' AND counted IS NOT NULL;

CREATE TABLE booking (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,   -- also the order of the waiting list
  session  INTEGER NOT NULL REFERENCES session (n),
  seats    INTEGER NOT NULL CHECK (seats >= 1),
  is_group INTEGER NOT NULL,
  state    TEXT    NOT NULL CHECK (state IN
             ('SEATED', 'WAITING', 'CANCELLED_BY_PERSON', 'CANCELLED_BY_TEAM', 'RELEASED')),
  was      TEXT,                                -- what it was before it was cancelled
  present  INTEGER CHECK (present BETWEEN 0 AND seats),
  tell     INTEGER NOT NULL DEFAULT 0,          -- bits, see Tell.java
  told_off INTEGER NOT NULL DEFAULT 0,          -- 1: they believe that the session is cancelled
  made_ms  INTEGER NOT NULL,
  code     BLOB UNIQUE,                         -- keyed digest of the code
  box      INTEGER UNIQUE REFERENCES box (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX booking_of_session ON booking (session, state, seats, present);
CREATE INDEX booking_to_tell ON booking (session) WHERE tell <> 0;

-- With the name goes all that was for the person: the code, and who must be called.
CREATE TRIGGER booking_forgotten AFTER UPDATE OF box ON booking WHEN NEW.box IS NULL BEGIN UPDATE booking SET code = NULL, tell = 0, told_off = 0 WHERE id = NEW.id; END;

CREATE TABLE closure (
  starts TEXT PRIMARY KEY,
  ends   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
