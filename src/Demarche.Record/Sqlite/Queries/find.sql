--: size
SELECT (SELECT count(*) FROM report), (SELECT coalesce(sum(n), 0) FROM tally WHERE kind = 'form'), (SELECT count(*) FROM actor),
  (SELECT count(*) FROM correction), (SELECT count(*) FROM forgotten), (SELECT coalesce(sum(n), 0) FROM tally WHERE kind = 'status');

--: report-row
SELECT row FROM report WHERE id = $1;

--: report-id
SELECT id FROM report WHERE row = $1;

--: report
SELECT r.id, r.uri, r.details, d.fingerprint, t.text
FROM report r JOIN report_text t ON t.report = r.row JOIN reader d ON d.row = r.reader
WHERE r.row = $1;

--: text
SELECT text FROM report_text WHERE report = $1;

--: rows
SELECT row FROM report WHERE row > $1 ORDER BY row LIMIT $2;

--: in-order
SELECT row, day, id FROM report WHERE (day, id) > ($1, $2) ORDER BY day, id LIMIT $3;

--: statements
SELECT s.row, s.id, s.details, d.fingerprint, s.review, s.report, s.form, s.origin, s.seal
FROM statement s JOIN reader d ON d.row = s.reader WHERE s.report = $1 ORDER BY s.place, s.id;

--: statement
SELECT s.row, s.id, s.details, d.fingerprint, s.review, s.report, s.form, s.origin, s.seal
FROM statement s JOIN reader d ON d.row = s.reader WHERE s.id = $1;

--: statement-by-row
SELECT s.row, s.id, s.details, d.fingerprint, s.review, s.report, s.form, s.origin, s.seal
FROM statement s JOIN reader d ON d.row = s.reader WHERE s.row = $1;

--: statement-details
SELECT details FROM statement WHERE id = $1;

--: actors
SELECT a.details FROM report_actor p JOIN actor a ON a.id = p.actor WHERE p.report = $1 ORDER BY a.id;

--: actors-named
SELECT details FROM actor WHERE details LIKE $1 ESCAPE '\' OR details LIKE $2 ESCAPE '\' LIMIT $3;

--: actor
SELECT details FROM actor WHERE id = $1;

--: parts
SELECT actor, part FROM statement_actor WHERE statement = $1 ORDER BY actor, part;

--: problems
SELECT source, line, code, message, report FROM problem ORDER BY source, line, code, message, report;

--: seals
SELECT row, id, uri, sha256, seal FROM report WHERE row = $1;

--: integrity
PRAGMA integrity_check(100);

--: foreign-keys
PRAGMA foreign_key_check;

--: broken-columns
SELECT 'report-changed', id FROM report WHERE columns <> seal(id, uri, title, outlet, language, day, status, supersedes, rights, sha256, source_sha256, kept_at, read_at)
UNION ALL SELECT 'report-changed', id FROM report r WHERE statements <> (SELECT count(*) FROM statement WHERE report = r.row)
UNION ALL SELECT 'report-changed', id FROM report r WHERE acts <> (SELECT count(*) FROM act WHERE report = r.row)
UNION ALL SELECT 'act-changed', s.id FROM act_actor a JOIN act s ON s.row = a.act WHERE a.day <> s.day OR a.report <> s.report OR a.place <> s.place
UNION ALL SELECT 'act-changed', s.id FROM act s JOIN report r ON r.row = s.report WHERE s.day <> r.day
UNION ALL SELECT 'exchange-changed', id FROM exchange WHERE seal <> seal(id, first, details)
UNION ALL SELECT 'exchange-changed', id FROM exchange WHERE id NOT IN (SELECT id FROM exchange_claim)
UNION ALL SELECT 'exchange-changed', report FROM exchange_due WHERE report NOT IN (SELECT id FROM report)
UNION ALL SELECT 'actor-changed', id FROM actor WHERE seal <> seal(id, details)
UNION ALL SELECT 'problem-changed', source FROM problem WHERE seal <> seal(source, line, code, message, report, at)
UNION ALL SELECT 'correction-changed', entry FROM correction WHERE seal <> seal(entry, field, value, was, by, at, why)
UNION ALL SELECT 'removed-changed', id FROM removed WHERE seal <> seal(id, replaced_by, reader, at)
UNION ALL SELECT 'forgotten-changed', id FROM forgotten WHERE seal <> seal(id, day, reason, by)
UNION ALL SELECT 'statement-changed', s.id FROM statement_actor a JOIN statement s ON s.row = a.statement WHERE a.day <> s.day OR a.report <> s.report OR a.place <> s.place
UNION ALL SELECT 'statement-changed', s.id FROM statement s JOIN report r ON r.row = s.report WHERE s.day <> r.day;
