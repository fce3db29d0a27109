--: reader
SELECT row FROM reader WHERE fingerprint = $1;

--: reader-insert
INSERT INTO reader (fingerprint) VALUES ($1);

--: forgotten
SELECT 1 FROM forgotten WHERE id = $1;

--: report
SELECT row, seal, reader, day FROM report WHERE id = $1;

--: report-read
SELECT r.seal, r.statements FROM report r JOIN reader ON reader.row = r.reader WHERE r.id = $1 AND reader.fingerprint = $2;

--: report-insert
INSERT INTO report (id, uri, title, outlet, language, day, status, supersedes, rights, sha256, source_sha256, statements, reader, kept_at, read_at, details, seal, acts, columns)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15, $16, $17, seal($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $14, $14));

--: report-update
UPDATE report SET title = $2, outlet = $3, language = $4, day = $5, status = $6, supersedes = $7, rights = $8, source_sha256 = $9,
  reader = $10, read_at = $11, details = $12, seal = $13
WHERE row = $1;

--: report-columns
UPDATE report SET columns = seal(id, uri, title, outlet, language, day, status, supersedes, rights, sha256, source_sha256, kept_at, read_at) WHERE row = $1;

--: text-insert
INSERT INTO report_text (report, text) VALUES ($1, $2);

--: statements
SELECT id, row, seal, origin, place FROM statement WHERE report = $1 ORDER BY place, id;

--: statement-insert
INSERT INTO statement (id, report, place, day, form, origin, reader, details, seal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9);

--: statement-update
UPDATE statement SET place = $2, day = $3, form = $4, origin = $5, reader = $6, details = $7, seal = $8 WHERE row = $1;

--: statement-move
UPDATE statement SET place = $2, day = $3 WHERE row = $1;

--: statement-columns
UPDATE statement SET form = $2, review = $3 WHERE row = $1;

--: statement-delete
DELETE FROM statement WHERE row = $1;

--: entry-count
UPDATE report SET statements = (SELECT count(*) FROM statement WHERE report = $1), acts = (SELECT count(*) FROM act WHERE report = $1) WHERE row = $1;

--: part-insert
INSERT OR IGNORE INTO statement_actor (actor, part, day, report, place, statement) VALUES ($1, $2, $3, $4, $5, $6);

--: parts-delete
DELETE FROM statement_actor WHERE statement = $1;

--: actor
SELECT details FROM actor WHERE id = $1;

--: actor-put
INSERT INTO actor (id, details, seal) VALUES ($1, $2, seal($1, $2)) ON CONFLICT (id) DO UPDATE SET details = excluded.details, seal = excluded.seal;

--: report-actor-insert
INSERT OR IGNORE INTO report_actor (report, actor) VALUES ($1, $2);

--: report-actors
SELECT actor FROM report_actor WHERE report = $1 ORDER BY actor;

--: report-actors-delete
DELETE FROM report_actor WHERE report = $1;

--: actor-delete-unused
DELETE FROM actor WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM report_actor WHERE actor = $1)
  AND NOT EXISTS (SELECT 1 FROM statement_actor WHERE actor = $1 AND report <> $2) AND NOT EXISTS (SELECT 1 FROM act_actor WHERE actor = $1 AND report <> $2);

--: report-words-insert
INSERT INTO report_words (rowid, words, lemmas) VALUES ($1, $2, $3);

--: report-words-delete
DELETE FROM report_words WHERE rowid = $1;

--: statement-words-insert
INSERT INTO statement_words (rowid, words, lemmas) VALUES ($1, $2, $3);

--: statement-words-delete
DELETE FROM statement_words WHERE rowid = $1;

--: removed-put
INSERT INTO removed (id, replaced_by, reader, at, seal) VALUES ($1, $2, $3, $4, seal($1, $2, $3, $4))
ON CONFLICT (id) DO UPDATE SET replaced_by = excluded.replaced_by, reader = excluded.reader, at = excluded.at, seal = excluded.seal;

--: removed-back
DELETE FROM removed WHERE id = $1;

--: problem-insert
INSERT OR IGNORE INTO problem (source, line, code, message, report, at, seal) VALUES ($1, $2, $3, $4, $5, $6, seal($1, $2, $3, $4, $5, $6));

--: parts-move
UPDATE statement_actor SET place = $2, day = $3 WHERE statement = $1;

--: effective
SELECT row, details, report, day, place FROM statement WHERE id = $1;
