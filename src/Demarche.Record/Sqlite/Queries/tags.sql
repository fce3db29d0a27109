--: drop
DELETE FROM statement_tag WHERE statement IN (SELECT row FROM statement WHERE report = $1);

--: put
INSERT OR IGNORE INTO statement_tag (tag, day, report, place, statement) VALUES ($1, $2, $3, $4, $5);

--: acts
SELECT 'act:' || a.name, s.day, s.report, s.place, s.row FROM act a CROSS JOIN statement s ON s.id = json_extract(a.details, '$.onWord')
WHERE a.report = $1 AND s.report = $1 AND a.review IS NOT 'rejected';

--: states
SELECT coalesce('state:' || json_extract(c.details, '$.country'), json_extract(c.details, '$.of')) AS state, a.day, a.report, a.place, a.statement
FROM statement s CROSS JOIN statement_actor a ON a.statement = s.row CROSS JOIN actor c ON c.id = a.actor
WHERE s.report = $1 AND a.part = 'speaker' AND state GLOB 'state:*';
