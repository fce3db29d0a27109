--: statements
WITH hit AS MATERIALIZED (
$hits
LIMIT $scan),
known AS MATERIALIZED (SELECT s.row AS row, s.form AS form, s.day AS day, r.outlet AS outlet, r.language AS language
  FROM hit CROSS JOIN statement AS s INDEXED BY statement_facts ON s.row = hit.row CROSS JOIN report AS r INDEXED BY report_facts ON r.row = s.report),
spoken AS MATERIALIZED (SELECT a.actor AS value, count(*) AS n
  FROM known CROSS JOIN statement_actor AS a INDEXED BY statement_actor_statement ON a.statement = known.row WHERE a.part = 'speaker' GROUP BY a.actor),
tagged AS MATERIALIZED (SELECT t.tag AS value, count(*) AS n FROM known CROSS JOIN statement_tag AS t INDEXED BY statement_tag_statement ON t.statement = known.row GROUP BY t.tag)
SELECT 'form' AS kind, form AS value, count(*) AS n FROM known GROUP BY form
UNION ALL SELECT * FROM (SELECT 'outlet', outlet, count(*) AS n FROM known WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY n DESC, outlet LIMIT $most)
UNION ALL SELECT 'language', language, count(*) FROM known WHERE language IS NOT NULL GROUP BY language
UNION ALL SELECT 'month', substr(day, 1, 7), count(*) FROM known WHERE day <> '' GROUP BY substr(day, 1, 7)
UNION ALL SELECT * FROM (SELECT 'speaker', value, n FROM spoken WHERE value NOT GLOB 'office:*' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'office', value, n FROM spoken WHERE value GLOB 'office:*' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'act', substr(value, 5), n FROM tagged WHERE value GLOB 'act:*' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'state', value, n FROM tagged WHERE value GLOB 'state:*' ORDER BY n DESC, value LIMIT $most)

--: all-statements
SELECT kind, value, n FROM tally WHERE kind IN ('form', 'language', 'month')
UNION ALL SELECT * FROM (SELECT kind, value, n FROM tally WHERE kind = 'outlet' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT kind, value, n FROM tally WHERE kind = 'speaker' AND value NOT GLOB 'office:*' AND n > 1 UNION ALL SELECT kind, value, n FROM tally WHERE kind = 'speaker' AND value NOT GLOB 'office:*' AND n = 1 ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'office', value, n FROM tally WHERE kind = 'speaker' AND value GLOB 'office:*' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'act', substr(value, 5), n FROM tally WHERE kind = 'tag' AND value GLOB 'act:*' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'state', value, n FROM tally WHERE kind = 'tag' AND value GLOB 'state:*' ORDER BY n DESC, value LIMIT $most)

--: acts
WITH hit AS MATERIALIZED (
$hits
LIMIT $scan),
known AS MATERIALIZED (SELECT s.row AS row, s.name AS name, s.status AS status, s.day AS day, r.outlet AS outlet
  FROM hit CROSS JOIN act AS s INDEXED BY act_facts ON s.row = hit.row CROSS JOIN report AS r INDEXED BY report_facts ON r.row = s.report),
played AS MATERIALIZED (SELECT a.part AS part, a.actor AS value, count(*) AS n
  FROM known CROSS JOIN act_actor AS a INDEXED BY act_actor_act ON a.act = known.row WHERE a.actor NOT GLOB 'office:*' GROUP BY a.part, a.actor)
SELECT 'name' AS kind, name AS value, count(*) AS n FROM known GROUP BY name
UNION ALL SELECT 'status', status, count(*) FROM known GROUP BY status
UNION ALL SELECT * FROM (SELECT 'outlet', outlet, count(*) AS n FROM known WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY n DESC, outlet LIMIT $most)
UNION ALL SELECT 'month', substr(day, 1, 7), count(*) FROM known WHERE day <> '' GROUP BY substr(day, 1, 7)
UNION ALL SELECT * FROM (SELECT 'actor', value, n FROM played WHERE part = 'actor' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'recipient', value, n FROM played WHERE part = 'recipient' ORDER BY n DESC, value LIMIT $most)

--: all-acts
SELECT CASE kind WHEN 'act' THEN 'name' WHEN 'act-month' THEN 'month' ELSE kind END AS kind, value, n FROM tally WHERE kind IN ('act', 'status', 'act-month')
UNION ALL SELECT * FROM (SELECT 'outlet', value, n FROM tally WHERE kind = 'act-outlet' ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT kind, value, n FROM tally WHERE kind = 'actor' AND value NOT GLOB 'office:*' AND n > 1 UNION ALL SELECT kind, value, n FROM tally WHERE kind = 'actor' AND value NOT GLOB 'office:*' AND n = 1 ORDER BY n DESC, value LIMIT $most)
UNION ALL SELECT * FROM (SELECT kind, value, n FROM tally WHERE kind = 'recipient' AND value NOT GLOB 'office:*' AND n > 1 UNION ALL SELECT kind, value, n FROM tally WHERE kind = 'recipient' AND value NOT GLOB 'office:*' AND n = 1 ORDER BY n DESC, value LIMIT $most)

--: speakers
SELECT a.details, t.n AS n, t.value AS value FROM tally t CROSS JOIN actor a ON a.id = t.value WHERE t.kind = 'speaker' AND t.n > 1 AND ($3 < 0 OR (t.value GLOB 'office:*') = $3)
UNION ALL SELECT a.details, t.n, t.value FROM tally t CROSS JOIN actor a ON a.id = t.value WHERE t.kind = 'speaker' AND t.n = 1 AND ($3 < 0 OR (t.value GLOB 'office:*') = $3)
ORDER BY n DESC, value LIMIT $1 OFFSET $2;

--: speaks
SELECT n FROM tally WHERE kind = 'speaker' AND value = $1;

--: speaker-count
SELECT count(*) FROM tally t CROSS JOIN actor a ON a.id = t.value WHERE t.kind = 'speaker' AND ($1 < 0 OR (t.value GLOB 'office:*') = $1);

--: silent
SELECT a.details, 0 FROM actor a WHERE NOT EXISTS (SELECT 1 FROM tally t WHERE t.kind = 'speaker' AND t.value = a.id) AND ($3 < 0 OR (a.id GLOB 'office:*') = $3) ORDER BY a.id LIMIT $1 OFFSET $2;

--: actor-count
SELECT count(*) FROM (SELECT 1 FROM actor WHERE $2 < 0 OR (id GLOB 'office:*') = $2 LIMIT $1);

--: as
WITH said AS MATERIALIZED (SELECT statement FROM statement_actor WHERE actor = $1 AND part = 'speaker' ORDER BY day DESC, report DESC, place DESC LIMIT $2)
SELECT b.actor FROM said CROSS JOIN statement_actor b INDEXED BY statement_actor_statement ON b.statement = said.statement
WHERE b.part = 'speaker' AND b.actor <> $1 AND b.actor NOT GLOB 'local:*' GROUP BY b.actor ORDER BY count(*) DESC, b.actor LIMIT $3;

--: tally-note
INSERT INTO tally_change VALUES ($1, $2, $3);

--: tally-changed
SELECT 1 FROM tally_change LIMIT 1;

--: tally-change
INSERT INTO tally (kind, value, n) SELECT kind, value, sum(n) FROM tally_change WHERE true GROUP BY kind, value HAVING sum(n) <> 0
ON CONFLICT (kind, value) DO UPDATE SET n = n + excluded.n;

--: tally-none
DELETE FROM tally WHERE n <= 0 AND (kind, value) IN (SELECT kind, value FROM tally_change WHERE n < 0);

--: tally-noted
DELETE FROM tally_change;

--: tally-wrong
WITH counted AS MATERIALIZED (
SELECT 'form' AS kind, form AS value, count(*) AS n FROM statement GROUP BY form
UNION ALL SELECT 'speaker', actor, count(*) FROM statement_actor WHERE part = 'speaker' GROUP BY actor
UNION ALL SELECT 'tag', tag, count(*) FROM statement_tag GROUP BY tag
UNION ALL SELECT 'outlet', outlet, sum(statements) FROM report WHERE outlet IS NOT NULL GROUP BY outlet HAVING sum(statements) > 0
UNION ALL SELECT 'language', language, sum(statements) FROM report WHERE language IS NOT NULL GROUP BY language HAVING sum(statements) > 0
UNION ALL SELECT 'month', substr(day, 1, 7), sum(statements) FROM report WHERE day <> '' GROUP BY substr(day, 1, 7) HAVING sum(statements) > 0
UNION ALL SELECT 'act', name, count(*) FROM act GROUP BY name
UNION ALL SELECT 'status', status, count(*) FROM act GROUP BY status
UNION ALL SELECT 'actor', actor, count(*) FROM act_actor WHERE part = 'actor' GROUP BY actor
UNION ALL SELECT 'recipient', actor, count(*) FROM act_actor WHERE part = 'recipient' GROUP BY actor
UNION ALL SELECT 'act-outlet', outlet, sum(acts) FROM report WHERE outlet IS NOT NULL GROUP BY outlet HAVING sum(acts) > 0
UNION ALL SELECT 'act-month', substr(day, 1, 7), sum(acts) FROM report WHERE day <> '' GROUP BY substr(day, 1, 7) HAVING sum(acts) > 0)
SELECT kind, value FROM (SELECT * FROM tally EXCEPT SELECT * FROM counted)
UNION SELECT kind, value FROM (SELECT * FROM counted EXCEPT SELECT * FROM tally) LIMIT 100;
