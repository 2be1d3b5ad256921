-- What coordinators write down: entries, baselines, targets, reference figures. Nothing here is edited or erased.
-- Decimals are kept as texts, as they were written; instants are milliseconds since 1970 (UTC); days yyyymmdd.

CREATE TABLE entry (
    id        INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL,
    figure    TEXT NOT NULL,
    day       INTEGER NOT NULL,
    value     TEXT NOT NULL,
    source    TEXT NOT NULL,
    note      TEXT,
    author    TEXT NOT NULL,
    recorded  INTEGER NOT NULL,
    struck_by TEXT,
    struck    INTEGER
) STRICT;

CREATE INDEX entry_by_figure ON entry (indicator, figure, day);

-- Of one figure the greatest id counts. Without a value: the figure's own number of that year.
CREATE TABLE baseline (
    id        INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL,
    figure    TEXT NOT NULL,
    year      INTEGER NOT NULL,
    value     TEXT,
    source    TEXT,
    author    TEXT NOT NULL,
    recorded  INTEGER NOT NULL
) STRICT;

CREATE INDEX baseline_by_figure ON baseline (indicator, figure);

-- Of one figure and year the greatest id counts.
CREATE TABLE target (
    id        INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL,
    figure    TEXT NOT NULL,
    year      INTEGER NOT NULL,
    value     TEXT NOT NULL,
    author    TEXT NOT NULL,
    recorded  INTEGER NOT NULL
) STRICT;

CREATE INDEX target_by_figure ON target (indicator, figure, year);

-- Dated values beside those of the territory's pack.
CREATE TABLE reference (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    label    TEXT NOT NULL,
    value    TEXT NOT NULL,
    unit     TEXT NOT NULL,
    year     INTEGER,
    source   TEXT NOT NULL,
    author   TEXT NOT NULL,
    recorded INTEGER NOT NULL
) STRICT;

CREATE INDEX reference_by_name ON reference (name);
