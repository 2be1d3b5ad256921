-- « C’est juste » to what looked wrong of a whole day, and the facts whose date nobody is sure of.

CREATE TABLE day_seen (
  day  TEXT    NOT NULL,
  what TEXT    NOT NULL,                        -- EMPTY or UNCERTAIN
  size INTEGER NOT NULL,                        -- asked again when it grew
  PRIMARY KEY (day, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_uncertain ON fact (day) WHERE clock = 'UNKNOWN' AND waits_boot IS NULL;
