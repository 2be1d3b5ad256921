-- What happened at the team's door, without who; and what wrong codes cost by now.

CREATE TABLE entry (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL,
  event TEXT    NOT NULL
) STRICT;

CREATE TABLE patience (
  id           INTEGER PRIMARY KEY CHECK (id = 1),
  wrong        INTEGER NOT NULL,
  last_ms      INTEGER NOT NULL,
  unseen       INTEGER NOT NULL,
  startover_ms INTEGER NOT NULL                 -- when somebody asked to start over; 0: nobody did
) STRICT;
