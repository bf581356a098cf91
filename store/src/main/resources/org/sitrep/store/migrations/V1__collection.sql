-- The database of a collection. Days are counted from 1970-01-01. Three layers:
--   as found    document, issue              never changed; all else can be made from it
--   as read     reading                      the articles of a document and their claims
--   linked      article, claim, incident …   what they add up to; written anew when articles come in

-- Facts about the whole: theatre (whose knowledge it was read by), linked (1 where the linked layer is up to date),
-- revision (changes whenever the linked layer does).
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- One input as it was found, packed (see DocumentCodec). hash: SHA-256 of what it holds; what is here is not read again.
-- stale: 1 where it waits to be read anew.
CREATE TABLE document (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  packed BLOB NOT NULL,
  stale INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX document_stale ON document (n) WHERE stale = 1;

-- What could not be used.
CREATE TABLE issue (
  n INTEGER PRIMARY KEY,
  document INTEGER REFERENCES document (n),
  code TEXT NOT NULL,
  file TEXT NOT NULL,
  place TEXT NOT NULL,
  message TEXT NOT NULL,
  rejected INTEGER NOT NULL,
  UNIQUE (code, file, place, message)
);
CREATE INDEX issue_document ON issue (document);

-- An article as it was read, with its claims, packed (see ReadingCodec).
CREATE TABLE reading (
  n INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (n),
  id TEXT NOT NULL UNIQUE,
  packed BLOB NOT NULL
);
CREATE INDEX reading_document ON reading (document);

-- Kinds: type, family, standing, side, actor, agent, target (an actor in that role), source, place, area. An actor's tag is on what those below it do, too.
CREATE TABLE tag (
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (kind, value)
);

-- An article, linked. shown: as lists show it, in the API's form. packed: as it was read, its day of publication
-- inferred where it had none. origin: the article that its text comes from.
CREATE TABLE article (
  n INTEGER PRIMARY KEY REFERENCES reading (n),
  id TEXT NOT NULL UNIQUE,
  published_from INTEGER,
  published_to INTEGER,
  source INTEGER REFERENCES tag (n),
  origin TEXT NOT NULL,
  shown TEXT NOT NULL,
  packed BLOB
);
CREATE INDEX article_order ON article (published_to, id);
CREATE INDEX article_source ON article (source, published_to, id);
CREATE INDEX article_origin ON article (origin);

-- shown, told: the record of lists, and what one incident's page has besides, in the API's form.
CREATE TABLE incident (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  standing TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  lat REAL,
  lon REAL,
  first_published INTEGER,
  voices INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  shown TEXT NOT NULL,
  told TEXT NOT NULL
);

CREATE TABLE incident_tag (
  tag INTEGER NOT NULL REFERENCES tag (n),
  incident INTEGER NOT NULL REFERENCES incident (n),
  PRIMARY KEY (tag, incident)
) WITHOUT ROWID;

-- shown: the claim in the API's form. evidence: its sentence. against: speaks against the interest of who tells it.
CREATE TABLE claim (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  incident INTEGER NOT NULL REFERENCES incident (n),
  article INTEGER NOT NULL REFERENCES article (n),
  first_day INTEGER,
  last_day INTEGER,
  lat REAL,
  lon REAL,
  evidence TEXT NOT NULL,
  quoting INTEGER NOT NULL,
  against INTEGER NOT NULL,
  shown TEXT NOT NULL
);
CREATE INDEX claim_incident ON claim (incident, n);
CREATE INDEX claim_article ON claim (article, n);
CREATE INDEX claim_order ON claim (last_day, id);

CREATE TABLE claim_tag (
  tag INTEGER NOT NULL REFERENCES tag (n),
  claim INTEGER NOT NULL REFERENCES claim (n),
  PRIMARY KEY (tag, claim)
) WITHOUT ROWID;

-- Where a claim's first place is.
CREATE VIRTUAL TABLE claim_box USING rtree (claim, west, east, south, north);

CREATE TABLE difference (
  n INTEGER PRIMARY KEY,
  incident INTEGER NOT NULL REFERENCES incident (n),
  kind TEXT NOT NULL,
  first INTEGER NOT NULL REFERENCES claim (n),
  second INTEGER NOT NULL REFERENCES claim (n),
  message TEXT NOT NULL
);
CREATE INDEX difference_incident ON difference (incident);
CREATE INDEX difference_first ON difference (first);
CREATE INDEX difference_second ON difference (second);

-- Who holds, contests, besieges or claims a place on a day, as known on a day; from_day and known_from are included,
-- to_day and known_to are not.
CREATE TABLE control_span (
  n INTEGER PRIMARY KEY,
  place TEXT NOT NULL,
  side TEXT NOT NULL,
  role TEXT NOT NULL,
  firmness TEXT,
  since INTEGER NOT NULL,
  from_day INTEGER NOT NULL,
  to_day INTEGER,
  known_from INTEGER,
  known_to INTEGER,
  incident TEXT
);
CREATE INDEX control_span_place ON control_span (place);

-- What each source tells, counted (see SourceCounts).
CREATE TABLE source (
  tag INTEGER PRIMARY KEY REFERENCES tag (n),
  articles INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  incidents INTEGER NOT NULL,
  alone INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  against INTEGER NOT NULL,
  quoted INTEGER NOT NULL,
  quotes INTEGER NOT NULL
);

-- Whom a claim is credited to.
CREATE TABLE claim_voice (
  source INTEGER NOT NULL REFERENCES tag (n),
  claim INTEGER NOT NULL REFERENCES claim (n),
  PRIMARY KEY (source, claim)
) WITHOUT ROWID;

-- The words to search by; the rows are those of incident and article. Only the index is kept, not the text.
CREATE VIRTUAL TABLE incident_text USING fts5 (
  sentence, quotations, titles, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE article_text USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO meta (name, value) VALUES ('linked', '1'), ('revision', '0');
PRAGMA user_version = 1;
