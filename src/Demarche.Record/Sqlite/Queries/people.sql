--: of-entry
SELECT entry, field, value, was, by, at, why, orphaned FROM correction WHERE entry = $1 ORDER BY at, row;

--: of-report
SELECT entry, field, value, was, by, at, why, orphaned FROM correction WHERE entry >= $1 AND entry < $1 || '~' ORDER BY at, row;

--: any-of-report
SELECT 1 FROM correction WHERE entry >= $1 AND entry < $1 || '~' LIMIT 1;

--: all
SELECT entry, field, value, was, by, at, why, orphaned FROM correction
WHERE (at, entry, field, by) > ($1, $2, $3, $4) ORDER BY at, entry, field, by LIMIT $5;

--: insert
INSERT OR IGNORE INTO correction (entry, field, value, was, by, at, why, orphaned, seal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, seal($1, $2, $3, $4, $5, $6, $7));

--: attach
UPDATE correction SET orphaned = NOT (EXISTS (SELECT 1 FROM statement WHERE id = entry) OR EXISTS (SELECT 1 FROM act WHERE id = entry) OR EXISTS (SELECT 1 FROM report WHERE id = entry))
WHERE entry >= $1 AND entry < $1 || '~';

--: erase
DELETE FROM correction WHERE entry >= $1 AND entry < $1 || '~';

--: removed
SELECT id, replaced_by, reader FROM removed WHERE id > $1 ORDER BY id LIMIT $2;

--: removed-erase
DELETE FROM removed WHERE id >= $1 AND id < $1 || '~';

--: forgotten
SELECT id, day, reason, by FROM forgotten ORDER BY id;

--: forget
INSERT INTO forgotten (id, day, reason, by, seal) VALUES ($1, $2, $3, $4, seal($1, $2, $3, $4));

--: words-of-report-erase
DELETE FROM statement_words WHERE rowid IN (SELECT row FROM statement WHERE report = $1);

--: act-words-of-report-erase
DELETE FROM act_words WHERE rowid IN (SELECT row FROM act WHERE report = $1);

--: report-erase
DELETE FROM report WHERE row = $1;

--: problems-erase
DELETE FROM problem WHERE report = $1;

--: words-merge
INSERT INTO report_words (report_words) VALUES ('optimize');

--: statement-words-merge
INSERT INTO statement_words (statement_words) VALUES ('optimize');

--: act-words-merge
INSERT INTO act_words (act_words) VALUES ('optimize');

--: setting
SELECT value FROM setting WHERE name = $1;

--: setting-put
INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2;

--: setting-drop
DELETE FROM setting WHERE name = $1;
