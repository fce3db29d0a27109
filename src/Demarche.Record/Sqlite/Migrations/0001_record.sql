-- The record, first schema. Offsets inside `details` are UTF-16 code units of the frozen text; text is never cut here.
-- `details` holds an entry whole, as it was made; the other columns serve filters and order. A seal is the first eight bytes of
-- SHA-256 over what was kept, so that a flipped bit is found.

CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Program, lexicons, models and options that made entries.
CREATE TABLE reader (row INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE report (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  uri TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  language TEXT,
  day TEXT NOT NULL,                 -- 2022-01-27; empty where it is not known to the day
  status TEXT,
  supersedes TEXT,                   -- the id or uri of the report that this one is a newer version of
  rights TEXT NOT NULL CHECK (rights IN ('keep', 'excerpt', 'none')),
  sha256 TEXT NOT NULL,
  source_sha256 TEXT,
  statements INTEGER NOT NULL,
  reader INTEGER NOT NULL REFERENCES reader,
  kept_at TEXT NOT NULL,
  read_at TEXT NOT NULL,
  details TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX report_day ON report (day, id);
CREATE INDEX report_outlet ON report (outlet, day, id) WHERE outlet IS NOT NULL;
CREATE INDEX report_supersedes ON report (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX report_uri ON report (uri);

CREATE TABLE report_text (report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE, text TEXT NOT NULL) STRICT;

-- Form and review are what people made of the statement; details are as the reader made it.
CREATE TABLE statement (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  place INTEGER NOT NULL,            -- order within the report
  day TEXT NOT NULL,                 -- of the report
  form TEXT NOT NULL,
  origin TEXT NOT NULL,
  review TEXT,
  reader INTEGER NOT NULL REFERENCES reader,
  details TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_report ON statement (report, place);
CREATE INDEX statement_day ON statement (day, report, place);
CREATE INDEX statement_form ON statement (form, day, report, place);
CREATE INDEX statement_review ON statement (review, day, report, place) WHERE review IS NOT NULL;

-- Who plays a part in a statement, as people made it; day, report and place stand here so that lists need no sorting.
CREATE TABLE statement_actor (
  actor TEXT NOT NULL,
  part TEXT NOT NULL,
  day TEXT NOT NULL,
  report INTEGER NOT NULL,
  place INTEGER NOT NULL,
  statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  PRIMARY KEY (actor, part, day, report, place, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_actor_statement ON statement_actor (statement);

CREATE TABLE actor (id TEXT NOT NULL PRIMARY KEY, details TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE report_actor (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  actor TEXT NOT NULL REFERENCES actor,
  PRIMARY KEY (report, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_actor_actor ON report_actor (actor);

-- What could not be read at all; the problems of a report stand in its details.
CREATE TABLE problem (
  source TEXT NOT NULL,
  line INTEGER NOT NULL,             -- 0 where there is none
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  report TEXT NOT NULL,              -- an id that is not kept, or empty
  at TEXT NOT NULL,
  PRIMARY KEY (source, line, code, message, report)
) STRICT, WITHOUT ROWID;

-- What people decided. No foreign key: a decision outlives its entry.
CREATE TABLE correction (
  row INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,               -- JSON
  was TEXT,                          -- JSON
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  orphaned INTEGER NOT NULL CHECK (orphaned IN (0, 1)),
  UNIQUE (entry, field, by, at)
) STRICT;
CREATE INDEX correction_at ON correction (at, entry, field, by);

CREATE TABLE removed (id TEXT NOT NULL PRIMARY KEY, replaced_by TEXT, reader TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE forgotten (id TEXT NOT NULL PRIMARY KEY, day TEXT NOT NULL, reason TEXT NOT NULL, by TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Words in lower case as the program cuts them, and their base forms where these are others. Rowids are those of report and statement.
CREATE VIRTUAL TABLE report_words USING fts5(words, lemmas, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE statement_words USING fts5(words, lemmas, content = '', contentless_delete = 1, tokenize = 'ascii');
