--: kept
SELECT id, row, seal, origin, place FROM act WHERE report = $1 ORDER BY place, id;

--: insert
INSERT INTO act (id, report, place, day, name, status, origin, reader, details, seal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

--: update
UPDATE act SET place = $2, day = $3, name = $4, status = $5, origin = $6, reader = $7, details = $8, seal = $9 WHERE row = $1;

--: move
UPDATE act SET place = $2, day = $3 WHERE row = $1;

--: columns
UPDATE act SET name = $2, status = $3, review = $4 WHERE row = $1;

--: delete
DELETE FROM act WHERE row = $1;

--: part-insert
INSERT OR IGNORE INTO act_actor (actor, part, day, report, place, act) VALUES ($1, $2, $3, $4, $5, $6);

--: parts-delete
DELETE FROM act_actor WHERE act = $1;

--: parts-move
UPDATE act_actor SET place = $2, day = $3 WHERE act = $1;

--: effective
SELECT row, details, report, day, place FROM act WHERE id = $1;

--: details
SELECT details FROM act WHERE id = $1;

--: parts
SELECT actor, part FROM act_actor WHERE act = $1 ORDER BY actor, part;

--: of-report
SELECT a.row, a.id, a.details, d.fingerprint, a.review, a.report, a.name, a.status, a.origin, a.seal
FROM act a JOIN reader d ON d.row = a.reader WHERE a.report = $1 ORDER BY a.place, a.id;

--: details-of-report
SELECT id, details FROM act WHERE report = $1 ORDER BY place, id;

--: by-id
SELECT a.row, a.id, a.details, d.fingerprint, a.review, a.report, a.name, a.status, a.origin, a.seal
FROM act a JOIN reader d ON d.row = a.reader WHERE a.id = $1;

--: by-row
SELECT a.row, a.id, a.details, d.fingerprint, a.review, a.report, a.name, a.status, a.origin, a.seal
FROM act a JOIN reader d ON d.row = a.reader WHERE a.row = $1;

--: list
SELECT s.row FROM act s WHERE 1

--: list-by-actor
SELECT s.row FROM act_actor a CROSS JOIN act s ON s.row = a.act WHERE a.actor = $actor AND a.part = $part

--: any-part
 AND s.row IN (SELECT act FROM act_actor WHERE actor = $actor)

--: recipient
 AND EXISTS (SELECT 1 FROM act_actor p WHERE p.actor = $recipient AND p.part = 'recipient' AND p.act = s.row)

--: issue
 AND s.id IN (SELECT act FROM exchange_claim_act WHERE claim = $issue)

--: name
 AND s.name = $name

--: status
 AND s.status = $status

--: with-part
 AND EXISTS (SELECT 1 FROM act_actor p WHERE p.actor = $actor AND p.part = $part AND p.act = s.row)

--: words-insert
INSERT INTO act_words (rowid, words, lemmas) VALUES ($1, $2, $3);

--: words-delete
DELETE FROM act_words WHERE rowid = $1;

--: words-frequent
SELECT count(*) FROM (SELECT 1 FROM act_words WHERE act_words MATCH $1 LIMIT $2)

--: words
 AND s.row IN (SELECT rowid FROM act_words WHERE act_words MATCH $words)

--: hits
SELECT s.row, s.day, s.report, s.place FROM act_words h CROSS JOIN act AS s INDEXED BY act_facts ON s.row = h.rowid WHERE h.act_words MATCH $words

--: key
SELECT id, report, day FROM act WHERE row = $1;

--: row
SELECT row FROM act WHERE id = $1;
