-- Pieces of work that are counted as a whole, and a day's sums for looking far back.

ALTER TABLE fact ADD COLUMN later INTEGER NOT NULL DEFAULT 0; -- 1: entered on another day than its own

CREATE TABLE work (
  key       TEXT PRIMARY KEY,
  said_day  TEXT    NOT NULL,                   -- when it happened, as it was settled last …
  said_hour INTEGER NOT NULL,
  day       TEXT    NOT NULL,                   -- … and as its facts say: another when the time was not known
  hour      INTEGER NOT NULL,
  later     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX work_of_day ON work (day);

CREATE TABLE work_fact (                        -- its plain facts; corrections are found by what they mend
  epoch    INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  key      TEXT    NOT NULL REFERENCES work (key),
  PRIMARY KEY (epoch, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_fact_of_key ON work_fact (key);

CREATE TABLE day_sums (                         -- of days before today; taken away when a fact of the day changes
  day    TEXT PRIMARY KEY,
  sums   TEXT NOT NULL,                         -- a line each: dimensions, a tab, measures
  crowds TEXT NOT NULL                          -- a line each: hour, a tab, dimensions, a tab, people
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sums_of_new AFTER INSERT ON fact BEGIN DELETE FROM day_sums WHERE day = NEW.day; END;
CREATE TRIGGER sums_of_changed AFTER UPDATE OF day, measures, waits_boot ON fact BEGIN DELETE FROM day_sums WHERE day IN (OLD.day, NEW.day); END;

CREATE TABLE crowd_seen (                       -- « c’est juste » to very many people in one hour
  day        TEXT    NOT NULL,
  hour       INTEGER NOT NULL,
  dimensions TEXT    NOT NULL,
  people     INTEGER NOT NULL,
  PRIMARY KEY (day, hour, dimensions)
) STRICT, WITHOUT ROWID;
