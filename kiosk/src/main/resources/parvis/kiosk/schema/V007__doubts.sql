-- Cards that somebody called wrong: how often, since when, whether the team hid them. Not who, and no word.
CREATE TABLE doubt (
    place    TEXT PRIMARY KEY,
    times    INTEGER NOT NULL,
    since_ms INTEGER NOT NULL,
    hidden   INTEGER NOT NULL DEFAULT 0
) STRICT;
