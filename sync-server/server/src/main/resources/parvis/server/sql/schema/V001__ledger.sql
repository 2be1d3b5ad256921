-- The ledger: what terminals counted, kept for ever, never edited.
-- Instants are milliseconds since 1970 (UTC); days are whole numbers yyyymmdd, local to the territory.

-- Each id that a fact names, once: a fact holds its key. An id that the territory does not know is kept all the same.
CREATE TABLE word (
    key   INTEGER PRIMARY KEY,
    value TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE terminal (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    -- Enrolment: absent for one of which only facts are known (a restored server).
    place         TEXT,
    role          TEXT,
    secret        TEXT,    -- a salted hash, never the secret
    enrolled      INTEGER,
    revoked       INTEGER,
    -- What it said last.
    last_contact  INTEGER,
    software      TEXT,
    catalogue     TEXT,
    online        INTEGER, -- 1, 0, absent: never said
    online_change INTEGER,
    online_since  INTEGER,
    pending       INTEGER,
    set_aside     INTEGER,
    clock         TEXT,
    disk_free_mb  INTEGER,
    temperature_c REAL,
    sensor        TEXT,
    agenda_at     INTEGER
) STRICT;

-- The sessions that a terminal owns, as it said last: numbers, no names.
CREATE TABLE session (
    terminal INTEGER NOT NULL REFERENCES terminal,
    id       TEXT NOT NULL,
    workshop TEXT NOT NULL,
    title    TEXT NOT NULL,
    place    TEXT NOT NULL,
    start    TEXT NOT NULL, -- local date and time
    minutes  INTEGER NOT NULL,
    seats    INTEGER NOT NULL,
    taken    INTEGER NOT NULL,
    waiting  INTEGER NOT NULL,
    state    TEXT NOT NULL,
    topic    TEXT,
    level    TEXT,
    PRIMARY KEY (terminal, id)
) STRICT, WITHOUT ROWID;

-- An epoch belongs to one terminal, so its key stands for both in the tables below.
CREATE TABLE epoch (
    key        INTEGER PRIMARY KEY,
    terminal   INTEGER NOT NULL REFERENCES terminal,
    value      TEXT NOT NULL,
    previous   TEXT,
    through    INTEGER NOT NULL DEFAULT 0,
    first_seen INTEGER,
    stood      INTEGER NOT NULL DEFAULT 0, -- 1 once its terminal sent something of it; else a correction named it
    UNIQUE (terminal, value)
) STRICT;

-- The primary key decides what is a repeat: (terminal, epoch, sequence) names a fact for ever.
CREATE TABLE fact (
    epoch             INTEGER NOT NULL,
    sequence          INTEGER NOT NULL,
    day               INTEGER NOT NULL,
    hour              INTEGER NOT NULL,
    clock             INTEGER NOT NULL, -- 0 synced, 1 estimated, 2 unknown
    place             INTEGER NOT NULL,
    activity          INTEGER NOT NULL,
    service           INTEGER,
    topic             INTEGER,
    theme             INTEGER,
    audience          INTEGER,
    led               INTEGER,          -- 0 team, 1 partner, 2 volunteers, 3 association
    together          INTEGER NOT NULL,
    session           INTEGER,
    partners          TEXT,             -- ids, a space between two
    partners_invited  TEXT,
    people            INTEGER,
    newcomers         INTEGER,
    families          INTEGER,
    new_families      INTEGER,
    seats             INTEGER,
    invited           INTEGER,
    turned_away       INTEGER,
    planned           INTEGER,
    held              INTEGER,
    cancelled         INTEGER,
    items             INTEGER,
    minutes           INTEGER,
    answers           INTEGER,
    satisfied         INTEGER,
    facts             INTEGER,
    corrects_epoch    INTEGER,          -- the key of an epoch of the same terminal, known or not yet
    corrects_sequence INTEGER,
    extra             TEXT,             -- fields that this version does not know, JSON
    received          INTEGER NOT NULL,
    PRIMARY KEY (epoch, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_by_activity_and_day ON fact (activity, day);

-- Corrections are few: what mends a fact is found without reading all of them.
CREATE INDEX fact_by_mended ON fact (corrects_epoch, corrects_sequence) WHERE corrects_sequence IS NOT NULL;

-- Facts in quarantine. The row stays, so that its sequence is known; `raw` goes when the bound is reached.
CREATE TABLE refused (
    epoch     INTEGER NOT NULL,
    sequence  INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    raw       TEXT,
    bytes     INTEGER NOT NULL,
    -- The day whose closing counts it, where it says one and is neither a closing nor a correction.
    counts_on INTEGER,
    received  INTEGER NOT NULL,
    PRIMARY KEY (epoch, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX refused_by_time ON refused (received);

-- Payloads that could not be read at all.
CREATE TABLE unreadable (
    key      INTEGER PRIMARY KEY,
    terminal INTEGER NOT NULL REFERENCES terminal,
    reason   TEXT NOT NULL,
    bytes    INTEGER NOT NULL,
    payload  BLOB NOT NULL,
    received INTEGER NOT NULL
) STRICT;

-- Sequences that a terminal no longer held when they were missing here.
CREATE TABLE gap (
    epoch   INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    noticed INTEGER NOT NULL,
    PRIMARY KEY (epoch, first, last)
) STRICT, WITHOUT ROWID;
