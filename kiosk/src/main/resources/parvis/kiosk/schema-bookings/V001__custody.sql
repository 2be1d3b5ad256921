-- Who is booked, sealed. In clear: keys that only seal, days, numbers. No name, no telephone number.

CREATE TABLE team (
  id              INTEGER PRIMARY KEY CHECK (id = 1),
  public          BLOB NOT NULL,               -- the team's X25519 public key
  day_recipe      TEXT NOT NULL,               -- what one guess costs, and the salt, in PHC form
  day_wrap        BLOB NOT NULL,               -- the private key, wrapped by the day code
  recovery_public BLOB NOT NULL,               -- of the key that the recovery sheet spells
  recovery_wrap   BLOB NOT NULL,               -- the private key, sealed for that one
  short_code      BLOB NOT NULL                -- salted digest of the short code, sealed for the team
) STRICT;

CREATE TABLE code_key (                        -- keys the digests of the booking codes
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  value BLOB NOT NULL
) STRICT;

CREATE TABLE week_key (                        -- one pair a week of purge; a destroyed one has no row
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  week    TEXT NOT NULL UNIQUE,                -- ISO, as 2026-W47
  public  BLOB NOT NULL,
  private BLOB NOT NULL                        -- sealed for the team
) STRICT;

CREATE TABLE box (                             -- a name and a number, sealed for a week
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  week_key  INTEGER NOT NULL REFERENCES week_key (id),
  day       TEXT NOT NULL,                     -- the last day on which it is needed: the session's
  purge_day TEXT NOT NULL,                     -- from this day on it goes
  sealed    BLOB NOT NULL
) STRICT;
CREATE INDEX box_purge_day ON box (purge_day);
CREATE INDEX box_week_key ON box (week_key);

CREATE TABLE purge_receipt (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms    INTEGER NOT NULL,
  bookings INTEGER NOT NULL,
  week     TEXT NOT NULL,                      -- whose key was destroyed; empty: none
  hash     TEXT NOT NULL,                      -- SHA-256 of the boxes that are gone, in hex
  swept    INTEGER NOT NULL DEFAULT 0          -- 1: the file was made anew without them
) STRICT;

CREATE TABLE reading (                         -- that names were read, not whose
  day   TEXT NOT NULL,
  kind  TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;
