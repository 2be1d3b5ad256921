-- When the server last said what it has committed, for the line « dernier envoi » after a restart.

CREATE TABLE last_sent (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  at_ms INTEGER NOT NULL
) STRICT;
