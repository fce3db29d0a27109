-- A seal on every row that holds something in columns that no index and no other seal covers: the first eight bytes of SHA-256 over them.
-- The function seal is the program's own.

ALTER TABLE report ADD COLUMN columns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE actor ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE problem ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE correction ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE removed ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE forgotten ADD COLUMN seal INTEGER NOT NULL DEFAULT 0;

UPDATE report SET columns = seal(id, uri, title, outlet, language, day, status, supersedes, rights, sha256, source_sha256, kept_at, read_at);
UPDATE actor SET seal = seal(id, details);
UPDATE problem SET seal = seal(source, line, code, message, report, at);
UPDATE correction SET seal = seal(entry, field, value, was, by, at, why);
UPDATE removed SET seal = seal(id, replaced_by, reader, at);
UPDATE forgotten SET seal = seal(id, day, reason, by);
