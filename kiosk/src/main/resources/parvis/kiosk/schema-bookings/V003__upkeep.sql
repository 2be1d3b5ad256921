-- When daily work was last begun: 1 the night's, 2 the evening's.

CREATE TABLE upkeep (
  id    INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL
) STRICT;
