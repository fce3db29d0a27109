-- What reports have to do with each other. A report's place is its day and a hash of its id in one number; under each key reports are looked up in that order.

-- Reports whose links are to be found yet.
CREATE TABLE link_pending (report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE) STRICT;

-- What of a report is held against others, as the program writes it; its words go with the report.
CREATE TABLE link_sketch (
  place INTEGER PRIMARY KEY,
  report INTEGER NOT NULL UNIQUE REFERENCES report ON DELETE CASCADE,
  sketch BLOB NOT NULL
) STRICT;

CREATE TABLE link_key (key INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) STRICT, WITHOUT ROWID;

-- Two entries, reports or actors; `one` and `other` are the places of their reports, the smaller first.
CREATE TABLE link (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  certainty TEXT NOT NULL,
  first TEXT NOT NULL,
  second TEXT NOT NULL,
  differs TEXT NOT NULL,             -- JSON
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX link_one ON link (one, other);
CREATE INDEX link_other ON link (other);
CREATE INDEX link_first ON link (first);
CREATE INDEX link_second ON link (second);

INSERT INTO link_pending (report) SELECT row FROM report;
