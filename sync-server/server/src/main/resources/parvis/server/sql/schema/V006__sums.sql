-- Sums that are kept beside the facts, in the same transaction, so that no page reads facts: what it costs does not grow
-- with them. All of it can be made again from the facts (command `check`), and nothing here is the truth.

-- What facts are told apart by, each combination once; 0 or an empty text for what a fact does not say.
CREATE TABLE kind (
    key              INTEGER PRIMARY KEY,
    place            INTEGER NOT NULL,
    activity         INTEGER NOT NULL,
    service          INTEGER NOT NULL,
    topic            INTEGER NOT NULL,
    theme            INTEGER NOT NULL,
    audience         INTEGER NOT NULL,
    led              INTEGER NOT NULL, -- 1 team, 2 partner, 3 volunteers, 4 association
    together         INTEGER NOT NULL,
    partners         TEXT NOT NULL,
    partners_invited TEXT NOT NULL,
    UNIQUE (activity, place, service, topic, theme, audience, led, together, partners, partners_invited)
) STRICT;

-- One day of one kind and terminal, corrections inside. A measure that no fact said is absent.
CREATE TABLE day_sum (
    span         INTEGER NOT NULL, -- yyyymmdd
    kind         INTEGER NOT NULL,
    terminal     INTEGER NOT NULL,
    facts_kept   INTEGER NOT NULL, -- rows of facts, corrections and closings too
    came         INTEGER NOT NULL, -- those that are neither
    live         INTEGER NOT NULL, -- facts, each with what mends it, that something came of
    counting     INTEGER NOT NULL, -- those of which some number is not 0
    people       INTEGER,
    newcomers    INTEGER,
    families     INTEGER,
    new_families INTEGER,
    seats        INTEGER,
    invited      INTEGER,
    turned_away  INTEGER,
    planned      INTEGER,
    held         INTEGER,
    cancelled    INTEGER,
    items        INTEGER,
    minutes      INTEGER,
    answers      INTEGER,
    satisfied    INTEGER,
    facts        INTEGER,
    PRIMARY KEY (span, kind, terminal)
) STRICT, WITHOUT ROWID;

-- The days of a month added up.
CREATE TABLE month_sum (
    span         INTEGER NOT NULL, -- yyyymm
    kind         INTEGER NOT NULL,
    terminal     INTEGER NOT NULL,
    facts_kept   INTEGER NOT NULL,
    came         INTEGER NOT NULL,
    live         INTEGER NOT NULL,
    counting     INTEGER NOT NULL,
    people       INTEGER,
    newcomers    INTEGER,
    families     INTEGER,
    new_families INTEGER,
    seats        INTEGER,
    invited      INTEGER,
    turned_away  INTEGER,
    planned      INTEGER,
    held         INTEGER,
    cancelled    INTEGER,
    items        INTEGER,
    minutes      INTEGER,
    answers      INTEGER,
    satisfied    INTEGER,
    facts        INTEGER,
    PRIMARY KEY (span, kind, terminal)
) STRICT, WITHOUT ROWID;

-- What came of a terminal's day, beside what its latest closing says.
CREATE TABLE terminal_day (
    terminal      INTEGER NOT NULL,
    day           INTEGER NOT NULL,
    came          INTEGER NOT NULL,
    said          INTEGER, -- absent: no closing came
    said_received INTEGER,
    said_epoch    INTEGER,
    said_sequence INTEGER,
    PRIMARY KEY (terminal, day)
) STRICT, WITHOUT ROWID;

-- One row once the sums were made: which way of making them. Without it they are made at the next start.
CREATE TABLE sums_made (
    way INTEGER NOT NULL PRIMARY KEY
) STRICT;
