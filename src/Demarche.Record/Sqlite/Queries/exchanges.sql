--: due-open
SELECT report, divided FROM exchange_due WHERE divided <= 0 LIMIT $1;

--: due-open-earliest
SELECT d.report, d.divided FROM exchange_due d LEFT JOIN report r ON r.id = d.report WHERE d.divided <= 0 ORDER BY r.day, d.report LIMIT $1;

--: due-ready
SELECT report FROM exchange_due WHERE divided = 1 LIMIT $1;

--: due-ready-earliest
SELECT d.report FROM exchange_due d LEFT JOIN report r ON r.id = d.report WHERE d.divided = 1 ORDER BY r.day, d.report LIMIT $1;

--: due-divided
UPDATE exchange_due SET divided = 1 WHERE report = $1 AND divided = $2;

--: due-again
INSERT OR IGNORE INTO exchange_due (report, divided) SELECT DISTINCT r.id, 1 FROM exchange_node n JOIN report r ON r.row = n.report WHERE n.exchange = $1;

--: due-any
SELECT 1 FROM exchange_due LIMIT 1;

--: due-put
INSERT INTO exchange_due (report, divided) VALUES ($1, 0) ON CONFLICT (report) DO UPDATE SET divided = min(divided, 0) - 1;

--: due-drop
DELETE FROM exchange_due WHERE report = $1;

--: due-neighbours
INSERT OR IGNORE INTO exchange_due (report) SELECT DISTINCT r.id FROM exchange_node n JOIN exchange_node o ON o.exchange = n.exchange JOIN report r ON r.row = o.report
WHERE n.report = $1 AND o.report <> $1;

--: erase-of-report
DELETE FROM exchange WHERE row IN (SELECT exchange FROM exchange_node WHERE report = $1 AND exchange IS NOT NULL);

--: release-of-report
UPDATE exchange_node SET exchange = NULL, made = 0 WHERE exchange IN (SELECT exchange FROM exchange_node WHERE report = $1);

--: release
UPDATE exchange_node SET exchange = NULL, made = 0 WHERE exchange = $1;

--: of-report
SELECT DISTINCT exchange FROM exchange_node WHERE report = $1 AND exchange IS NOT NULL;

--: exchange-of-node
SELECT exchange FROM exchange_node WHERE report = $1 AND number = $2;

--: nodes-delete
DELETE FROM exchange_node WHERE report = $1;

--: key-delete
DELETE FROM exchange_key WHERE key = $1 AND day = $2 AND report = $3 AND number = $4;

--: node-insert
INSERT INTO exchange_node (report, number, day, exchange, made, keys) VALUES ($1, $2, $3, NULL, $4, $5);

--: key-insert
INSERT OR IGNORE INTO exchange_key (key, day, report, number) VALUES ($1, $2, $3, $4);

--: nodes-to-make
SELECT report, number FROM exchange_node WHERE report = $1 AND made = 0 ORDER BY number;

--: keys-of-node
SELECT day, keys FROM exchange_node WHERE report = $1 AND number = $2;

--: keys-of-report
SELECT day, keys, number FROM exchange_node WHERE report = $1;

--: under-key
SELECT day, report, number FROM exchange_key WHERE key = $1 ORDER BY day, report, number;

--: delete
DELETE FROM exchange WHERE row = $1;

--: insert
INSERT INTO exchange (id, first, details, seal) VALUES ($1, $2, $3, seal($1, $2, $3));

--: node-exchange
UPDATE exchange_node SET exchange = $3, made = 1 WHERE report = $1 AND number = $2;

--: claims-of-act
SELECT claim FROM exchange_claim_act WHERE act = $1;

--: claim
SELECT id, kind, mark FROM exchange_claim WHERE id = $1;

--: claim-acts
SELECT c.act FROM exchange_claim_act c JOIN act a ON a.id = c.act WHERE c.claim = $1 ORDER BY c.place;

--: claim-put
INSERT OR REPLACE INTO exchange_claim (id, kind, mark) VALUES ($1, $2, $3);

--: claim-delete
DELETE FROM exchange_claim WHERE id = $1;

--: claim-act-put
INSERT OR IGNORE INTO exchange_claim_act (act, claim, place) VALUES ($1, $2, $3);

--: seals
SELECT row, seal FROM exchange ORDER BY first, id;

--: details
SELECT details FROM exchange WHERE row = $1;

--: page
SELECT e.row FROM exchange e WHERE 1

--: party
 AND EXISTS (SELECT 1 FROM json_each(e.details, '$.parties') p WHERE p.value = $party)

--: standing
 AND EXISTS (SELECT 1 FROM json_each(e.details, '$.positions') p WHERE json_extract(p.value, '$.actor') = $standing)

--: oldest
 ORDER BY e.first, e.id

--: newest
 ORDER BY e.first DESC, e.id DESC

--: one
SELECT details FROM exchange WHERE id = $1;

--: of-claim
SELECT details FROM exchange WHERE row IN (SELECT n.exchange FROM exchange_claim_act c JOIN act a ON a.id = c.act JOIN exchange_node n ON n.report = a.report WHERE c.claim = $1);

--: report-row-of-act
SELECT r.id FROM act a JOIN report r ON r.row = a.report WHERE a.id = $1;
