--: entry
SELECT r.id, r.uri, r.title, r.outlet, r.language, r.day, r.status, r.rights, r.statements, r.kept_at, d.fingerprint, r.supersedes,
  (SELECT n.id FROM report n WHERE n.supersedes IN (r.id, r.uri) ORDER BY n.day DESC, n.id DESC LIMIT 1), r.acts
FROM report r JOIN reader d ON d.row = r.reader
WHERE r.row = $1;

--: list
SELECT r.row FROM report r WHERE 1

--: words
 AND r.row IN (SELECT rowid FROM report_words WHERE report_words MATCH $words)

--: outlet
 AND r.outlet = $outlet

--: language
 AND r.language = $language

--: status
 AND r.status = $status

--: from
 AND r.day >= $from

--: to
 AND r.day <= $to AND r.day <> ''

--: oldest
 ORDER BY r.day, r.id

--: newest
 ORDER BY r.day DESC, r.id DESC

--: hits
SELECT h.rowid AS row, h.rank AS score FROM report_words h JOIN report r ON r.row = h.rowid WHERE h.report_words MATCH $words

--: hits-scan
 ORDER BY h.rowid DESC LIMIT $scan

--: hits-newest
SELECT r.row FROM ($hits) h JOIN report r ON r.row = h.row ORDER BY r.day DESC, r.id DESC

--: hits-best
SELECT h.row FROM ($hits) h ORDER BY h.score, h.row DESC

--: page
 LIMIT $limit OFFSET $offset

--: count
SELECT count(*) FROM ($list LIMIT $scan)
