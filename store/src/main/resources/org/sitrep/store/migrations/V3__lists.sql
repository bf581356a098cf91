-- Lists of claims, incidents and articles are ordered and counted from these indexes alone: the rows are wide.
DROP INDEX claim_order;
CREATE INDEX claim_order ON claim (last_day, id, first_day, incident, article);
CREATE INDEX incident_order ON incident (last_day, first_day, id, lat, lon, first_published, claims);
DROP INDEX article_order;
CREATE INDEX article_order ON article (published_to, id, published_from, source);
PRAGMA user_version = 3;
