--: list
SELECT s.row FROM statement s WHERE 1

--: list-by-actor
SELECT s.row FROM statement_actor a CROSS JOIN statement s ON s.row = a.statement WHERE a.actor = $actor AND a.part = $part

--: any-part
 AND s.row IN (SELECT statement FROM statement_actor WHERE actor = $actor)

--: form
 AND s.form = $form

--: review
 AND s.review = $review

--: report
 AND s.report = (SELECT row FROM report WHERE id = $report)

--: outlet
 AND s.report IN (SELECT row FROM report WHERE outlet = $outlet)

--: language
 AND s.report IN (SELECT row FROM report WHERE language = $language)

--: from
 AND s.day >= $from

--: to
 AND s.day <= $to AND s.day <> ''

--: words
 AND s.row IN (SELECT rowid FROM statement_words WHERE statement_words MATCH $words)

--: words-frequent
SELECT count(*) FROM (SELECT 1 FROM statement_words WHERE statement_words MATCH $1 LIMIT $2)

--: words-here
 AND EXISTS (SELECT 1 FROM statement_words w WHERE w.statement_words MATCH $words AND w.rowid = s.row)

--: hits
SELECT s.row, s.day, s.report, s.place FROM statement_words h CROSS JOIN statement s ON s.row = h.rowid WHERE h.statement_words MATCH $words

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
