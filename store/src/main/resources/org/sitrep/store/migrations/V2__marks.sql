-- What an article's or an incident's rows were made of, as a number: where it is the same after a linking, they stay.
ALTER TABLE article ADD COLUMN mark INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN mark INTEGER NOT NULL DEFAULT 0;

-- linked in meta: 1 where the linked layer is up to date, more where articles came since, 0 where it is to be written whole.
UPDATE meta SET value = '0' WHERE name = 'linked' AND EXISTS (SELECT 1 FROM reading);
PRAGMA user_version = 2;
