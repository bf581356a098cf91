-- What the stages note of articles, so that a later linking reads only what new articles bear on. kind: meetings, links,
-- shingles, copies (see Past in core); meetings and shingles are gone through whole, and are small.
CREATE TABLE note (
  kind TEXT NOT NULL,
  article TEXT NOT NULL,
  note BLOB NOT NULL,
  PRIMARY KEY (kind, article)
) WITHOUT ROWID;

-- What an incident says of who holds a place. last_known: the last day on which some of it became known. open: 1 where some
-- of it is told by an article of no known day.
CREATE TABLE control_told (
  incident TEXT NOT NULL,
  place TEXT NOT NULL,
  note BLOB NOT NULL,
  last_known INTEGER,
  open INTEGER NOT NULL,
  PRIMARY KEY (incident, place)
) WITHOUT ROWID;
CREATE INDEX control_told_place ON control_told (place, incident);
CREATE INDEX control_told_known ON control_told (last_known, incident);
CREATE INDEX control_told_open ON control_told (place) WHERE open = 1;

-- The numbers of the tags of an incident, then of each of its claims and of whom that credits: what goes with it.
ALTER TABLE incident ADD COLUMN tags BLOB;

-- Articles that were read without a day of publication.
CREATE INDEX article_undated ON article (n) WHERE packed IS NOT NULL OR published_from IS NULL;

-- noted in meta: 1 where what is linked can be linked on.
INSERT INTO meta (name, value) VALUES ('noted', '0');
UPDATE meta SET value = '0' WHERE name = 'linked' AND EXISTS (SELECT 1 FROM reading);
PRAGMA user_version = 4;
