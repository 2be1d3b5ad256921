-- 1: entered on another day than its own, after the fact.
ALTER TABLE fact ADD COLUMN later INTEGER NOT NULL DEFAULT 0;
