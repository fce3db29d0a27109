--: list
SELECT s.row FROM statement s WHERE 1

--: list-by-actor
SELECT s.row FROM statement_actor a CROSS JOIN statement AS s INDEXED BY statement_facts ON s.row = a.statement WHERE a.actor = $by AND a.part = $part

--: list-by-actor-alone
SELECT s.row FROM (SELECT statement AS row, day, report, place FROM statement_actor WHERE actor = $by AND part = $part) s WHERE 1

--: list-by-tag
SELECT s.row FROM statement_tag a CROSS JOIN statement AS s INDEXED BY statement_facts ON s.row = a.statement WHERE a.tag = $by

--: list-by-tag-alone
SELECT s.row FROM (SELECT statement AS row, day, report, place FROM statement_tag WHERE tag = $by) s WHERE 1

--: list-by-outlet
SELECT s.row FROM report AS r INDEXED BY report_outlet_day CROSS JOIN statement s ON s.report = r.row WHERE r.outlet = $by

--: list-by-language
SELECT s.row FROM report AS r INDEXED BY report_language_day CROSS JOIN statement s ON s.report = r.row WHERE r.language = $by

--: any-part
 AND s.row IN (SELECT statement FROM statement_actor WHERE actor = $actor)

--: list-by-any-part
SELECT s.row FROM (SELECT DISTINCT statement AS row, day, report, place FROM statement_actor WHERE actor = $by) s WHERE 1

--: with-part
 AND EXISTS (SELECT 1 FROM statement_actor p WHERE p.actor = $actor AND p.part = $part AND p.day = s.day AND p.report = s.report AND p.place = s.place AND +p.statement = s.row)

--: office
 AND EXISTS (SELECT 1 FROM statement_actor p WHERE p.actor = $office AND p.part = 'speaker' AND p.day = s.day AND p.report = s.report AND p.place = s.place AND +p.statement = s.row)

--: act
 AND EXISTS (SELECT 1 FROM statement_tag t WHERE t.tag = $act AND t.day = s.day AND t.report = s.report AND t.place = s.place AND +t.statement = s.row)

--: state
 AND EXISTS (SELECT 1 FROM statement_tag t WHERE t.tag = $state AND t.day = s.day AND t.report = s.report AND t.place = s.place AND +t.statement = s.row)

--: issue
 AND s.row IN (SELECT w.row FROM exchange_claim_act c JOIN act a ON a.id = c.act JOIN statement w ON w.id = json_extract(a.details, '$.onWord') WHERE c.claim = $issue)

--: form
 AND s.form = $form

--: review
 AND s.review = $review

--: report
 AND s.report = (SELECT row FROM report WHERE id = $report)

--: outlet
 AND EXISTS (SELECT 1 FROM report AS o INDEXED BY report_facts WHERE o.row = s.report AND o.outlet = $outlet)

--: language
 AND EXISTS (SELECT 1 FROM report AS o INDEXED BY report_facts WHERE o.row = s.report AND o.language = $language)

--: from
 AND s.day >= $from

--: from-by-actor
 AND a.day >= $from

--: from-by-report
 AND r.day >= $from

--: to
 AND s.day <= $to AND s.day <> ''

--: to-by-actor
 AND a.day <= $to AND a.day <> ''

--: to-by-report
 AND r.day <= $to AND r.day <> ''

--: words-frequent
SELECT count(*) FROM (SELECT 1 FROM statement_words WHERE statement_words MATCH $1 LIMIT $2)

--: words
 AND s.row IN (SELECT rowid FROM statement_words WHERE statement_words MATCH $words)

--: words-here
 AND EXISTS (SELECT 1 FROM statement_words w WHERE w.statement_words MATCH $words AND w.rowid = s.row)

--: hits
SELECT s.row, s.day, s.report, s.place FROM statement_words h CROSS JOIN statement AS s INDEXED BY statement_facts ON s.row = h.rowid WHERE h.statement_words MATCH $words

--: hits-newest
 ORDER BY h.rowid DESC LIMIT $scan

--: hits-oldest
 ORDER BY h.rowid LIMIT $scan

--: hits-by-newest
SELECT h.row FROM ($hits) h ORDER BY h.day DESC, h.report DESC, h.place

--: hits-by-oldest
SELECT h.row FROM ($hits) h ORDER BY h.day, h.report, h.place

--: oldest
 ORDER BY s.day, s.report, s.place

--: newest
 ORDER BY s.day DESC, s.report DESC, s.place

--: oldest-by-actor
 ORDER BY a.day, a.report, a.place

--: newest-by-actor
 ORDER BY a.day DESC, a.report DESC, a.place

--: oldest-by-report
 ORDER BY r.day, r.row, s.place

--: newest-by-report
 ORDER BY r.day DESC, r.row DESC, s.place

--: key
SELECT id, report, day FROM statement WHERE row = $1;
