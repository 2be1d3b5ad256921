-- What the terminal has counted. Times in `touch` stay here; they never leave.

CREATE TABLE epoch (
  id       INTEGER PRIMARY KEY,                 -- in the order of drawing
  value    TEXT    NOT NULL UNIQUE,
  previous TEXT,
  next     INTEGER NOT NULL DEFAULT 1,          -- the next sequence; never goes back, whatever is pruned
  acked    INTEGER NOT NULL DEFAULT 0           -- the server's mark; may go back
) STRICT;

CREATE TABLE fact (
  epoch             INTEGER NOT NULL REFERENCES epoch (id),
  sequence          INTEGER NOT NULL,
  open              INTEGER NOT NULL,           -- 1: touches still add to it; 0: sealed, may leave
  day               TEXT    NOT NULL,
  hour              INTEGER NOT NULL,
  clock             TEXT    NOT NULL,
  dimensions        TEXT    NOT NULL,           -- key=value words, always in one order
  measures          TEXT    NOT NULL,
  corrects_epoch    TEXT,
  corrects_sequence INTEGER,
  touched_ms        INTEGER NOT NULL,           -- since boot, of the last touch
  waits_boot        TEXT,                       -- set while the time is unknown: which boot …
  waits_ms          INTEGER,                    -- … and when in it the first touch was; `day` and `hour` mean nothing yet
  set_aside         INTEGER NOT NULL DEFAULT 0, -- 1: the server cannot read it
  PRIMARY KEY (epoch, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_of_day ON fact (day);
CREATE INDEX fact_open ON fact (epoch, sequence) WHERE open = 1;
CREATE INDEX fact_waits ON fact (epoch, sequence) WHERE waits_boot IS NOT NULL;
CREATE INDEX fact_set_aside ON fact (epoch, sequence) WHERE set_aside = 1;
CREATE INDEX fact_corrects ON fact (corrects_epoch, corrects_sequence) WHERE corrects_epoch IS NOT NULL;

CREATE TABLE burst (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  judged INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE touch (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  epoch    INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  measures TEXT    NOT NULL,
  undone   INTEGER NOT NULL DEFAULT 0,
  burst    INTEGER REFERENCES burst (id)
) STRICT;
CREATE INDEX touch_burst ON touch (burst) WHERE burst IS NOT NULL;

CREATE TABLE day (
  day     TEXT PRIMARY KEY,
  minutes INTEGER NOT NULL DEFAULT 0,           -- how long the terminal was counting
  dirty   INTEGER NOT NULL DEFAULT 1,           -- 1: what was said of it may no longer be so
  said    TEXT                                  -- the measures of its latest closing
) STRICT, WITHOUT ROWID;

CREATE TABLE catalogue_part (
  sha256 TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;
CREATE TABLE catalogue_manifest (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  bytes BLOB NOT NULL
) STRICT;
