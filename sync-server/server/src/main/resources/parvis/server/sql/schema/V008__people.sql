-- One-time links by which people choose a password, as hashes. Instants are milliseconds since 1970 (UTC).
CREATE TABLE invitation (
  hash TEXT PRIMARY KEY,
  person TEXT NOT NULL, -- empty: the first administrator, who chooses a name
  territory TEXT NOT NULL,
  role TEXT NOT NULL,
  author TEXT NOT NULL,
  expires INTEGER NOT NULL,
  used INTEGER
) STRICT;
CREATE INDEX invitation_by_person ON invitation (territory, person);

ALTER TABLE token ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN maker TEXT NOT NULL DEFAULT '';
ALTER TABLE token ADD COLUMN expires INTEGER;

-- Who did what and when: added, forgotten after a year, never changed.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  noted INTEGER NOT NULL,
  territory TEXT NOT NULL,
  who TEXT NOT NULL,
  act TEXT NOT NULL,
  about TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_territory ON journal (territory, id);
CREATE INDEX journal_by_age ON journal (noted);
CREATE TRIGGER journal_stands BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

-- One-time codes by which terminals are set up, as hashes.
CREATE TABLE terminal_code (
  hash TEXT PRIMARY KEY,
  terminal TEXT NOT NULL,
  place TEXT NOT NULL,
  role TEXT NOT NULL,
  replaces INTEGER NOT NULL, -- 1: the terminal was there before
  author TEXT NOT NULL,
  expires INTEGER NOT NULL,
  used INTEGER
) STRICT;
CREATE INDEX terminal_code_by_terminal ON terminal_code (terminal);
