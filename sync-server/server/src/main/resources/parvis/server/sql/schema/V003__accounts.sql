-- Who may look and change. Passwords, tokens and sign-ins are here as hashes only.
CREATE TABLE account (
  user TEXT PRIMARY KEY,
  territory TEXT NOT NULL,
  role TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  enabled INTEGER NOT NULL
) STRICT;
CREATE TABLE token (
  hash TEXT PRIMARY KEY,
  territory TEXT NOT NULL,
  scope TEXT NOT NULL,
  revoked TEXT NOT NULL
) STRICT;
CREATE TABLE sign_in (
  hash TEXT PRIMARY KEY,
  user TEXT NOT NULL REFERENCES account (user),
  started TEXT NOT NULL,
  seen INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_by_user ON sign_in (user);
CREATE INDEX sign_in_by_age ON sign_in (seen);
