-- Reports that were kept. `content` never changes; who signs off adds the paper once.
CREATE TABLE report (
    id       INTEGER PRIMARY KEY,
    title    TEXT NOT NULL,
    content  TEXT NOT NULL, -- JSON, with its own version
    author   TEXT NOT NULL,
    made     INTEGER NOT NULL,
    signer   TEXT,
    signed   INTEGER,
    paper    BLOB
) STRICT;

-- Of a report and a section the greatest id counts; an empty text takes the one before away.
CREATE TABLE report_comment (
    id      INTEGER PRIMARY KEY,
    report  INTEGER NOT NULL REFERENCES report,
    section TEXT NOT NULL,
    text    TEXT NOT NULL,
    author  TEXT NOT NULL,
    written INTEGER NOT NULL
) STRICT;

CREATE INDEX report_comment_by_report ON report_comment (report, section);
