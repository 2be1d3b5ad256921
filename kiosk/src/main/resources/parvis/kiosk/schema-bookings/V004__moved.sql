-- When a session was first to be, so that every screen can say that it was moved; NULL: it has the time that it had.

ALTER TABLE session ADD COLUMN moved_from TEXT;
