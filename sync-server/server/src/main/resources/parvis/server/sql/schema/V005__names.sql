-- What a terminal keeps of people, as it said last: numbers, never a name.
ALTER TABLE terminal ADD COLUMN names_held INTEGER;
ALTER TABLE terminal ADD COLUMN names_retention_days INTEGER;
ALTER TABLE terminal ADD COLUMN names_last_purge INTEGER;
