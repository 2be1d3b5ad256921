-- What a person is, territory by territory: one account may be a coordinator here and a reader there.
CREATE TABLE account_role (
  person TEXT NOT NULL REFERENCES account (user),
  territory TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (person, territory)
) STRICT;
INSERT INTO account_role (person, territory, role) SELECT user, territory, role FROM account;
ALTER TABLE account DROP COLUMN territory;
ALTER TABLE account DROP COLUMN role;
