-- When a session of the catalogue was first to be, as far as this terminal heard: a session of another terminal that has
-- another time now is said to be moved. Kept as long as a catalogue names it.
CREATE TABLE session_start (
    session TEXT PRIMARY KEY,
    first   TEXT NOT NULL
) STRICT;
