-- What people write of the fiches: nothing is edited or erased, the newest of an action stands.
CREATE TABLE fiche_note (
    id       INTEGER PRIMARY KEY,
    fiche    TEXT NOT NULL,
    action   TEXT,          -- absent: the fiche as a whole
    state    TEXT NOT NULL,
    comment  TEXT NOT NULL,
    author   TEXT NOT NULL,
    recorded INTEGER NOT NULL
) STRICT;

CREATE INDEX fiche_note_by_fiche ON fiche_note (fiche, id);

-- The last two visits of a person, with the figures that they saw.
CREATE TABLE visit (
    id      INTEGER PRIMARY KEY,
    user    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    year    INTEGER NOT NULL,
    figures TEXT NOT NULL  -- a line each: indicator, key, value, a tab between two
) STRICT;

CREATE INDEX visit_by_user ON visit (user, id);
