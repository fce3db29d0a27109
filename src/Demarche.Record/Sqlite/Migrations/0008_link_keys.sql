-- Keys are hashes: each of a report's stands on another page. New ones therefore come into a small table that is at hand as a whole, and go from there into the great one in their order, many at a time.
CREATE TABLE link_key_young (key INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) STRICT, WITHOUT ROWID;

-- A link is told by its members and type, which say the same as its id; an index by these serves both. Links are made anew, so nothing is taken along.
DROP TABLE link;
CREATE TABLE link (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  certainty TEXT NOT NULL,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  differs TEXT NOT NULL,             -- JSON
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX link_members ON link (first, second, type);
CREATE INDEX link_one ON link (one, other);
CREATE INDEX link_other ON link (other);
CREATE INDEX link_second ON link (second);

DELETE FROM setting WHERE name = 'links-version';
