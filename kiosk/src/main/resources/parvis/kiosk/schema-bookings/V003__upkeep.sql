-- When the nightly work was last begun.

CREATE TABLE upkeep (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  at_ms INTEGER NOT NULL
) STRICT;
