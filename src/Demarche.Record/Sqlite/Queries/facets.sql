--: statements
WITH hit AS MATERIALIZED (
$hits
LIMIT $scan),
known AS MATERIALIZED (SELECT s.row AS row, s.form AS form, s.day AS day, r.outlet AS outlet, r.language AS language
  FROM hit JOIN statement s ON s.row = hit.row JOIN report r ON r.row = s.report)
SELECT 'form' AS kind, form AS value, count(*) AS n FROM known GROUP BY form
UNION ALL SELECT * FROM (SELECT 'outlet', outlet, count(*) AS n FROM known WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY n DESC, outlet LIMIT $most)
UNION ALL SELECT 'language', language, count(*) FROM known WHERE language IS NOT NULL GROUP BY language
UNION ALL SELECT 'month', substr(day, 1, 7), count(*) FROM known WHERE day <> '' GROUP BY substr(day, 1, 7)
UNION ALL SELECT * FROM (SELECT 'speaker', a.actor, count(*) AS n FROM known JOIN statement_actor a ON a.statement = known.row
  WHERE a.part = 'speaker' AND a.actor NOT GLOB 'office:*' GROUP BY a.actor ORDER BY n DESC, a.actor LIMIT $most)
UNION ALL SELECT * FROM (SELECT 'office', a.actor, count(*) AS n FROM known JOIN statement_actor a ON a.statement = known.row
  WHERE a.part = 'speaker' AND a.actor GLOB 'office:*' GROUP BY a.actor ORDER BY n DESC, a.actor LIMIT $most)
