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

--: oldest
 ORDER BY s.day, s.report, s.place

--: newest
 ORDER BY s.day DESC, s.report DESC, s.place

--: oldest-by-actor
 ORDER BY a.day, a.report, a.place

--: newest-by-actor
 ORDER BY a.day DESC, a.report DESC, a.place
