--: pending
SELECT report FROM link_pending ORDER BY report LIMIT $1;

--: pending-any
SELECT 1 FROM link_pending LIMIT 1;

--: pending-put
INSERT OR IGNORE INTO link_pending (report) VALUES ($1);

--: pending-drop
DELETE FROM link_pending WHERE report = $1;

--: pending-all
INSERT OR IGNORE INTO link_pending (report) SELECT row FROM report;

--: clear-links
DELETE FROM link;

--: clear-keys
DELETE FROM link_key;

--: clear-keys-young
DELETE FROM link_key_young;

--: clear-sketches
DELETE FROM link_sketch;

--: sketch
SELECT sketch FROM link_sketch WHERE place = $1;

--: sketch-of-report
SELECT place FROM link_sketch WHERE report = $1;

--: sketch-put
INSERT OR REPLACE INTO link_sketch (place, report, sketch) SELECT $1, row, $3 FROM report WHERE id = $2;

--: sketch-drop
DELETE FROM link_sketch WHERE place = $1;

--: key-put
INSERT OR IGNORE INTO link_key_young (key, place) VALUES ($1, $2);

--: key-drop
DELETE FROM link_key WHERE key = $1 AND place = $2;

--: key-drop-young
DELETE FROM link_key_young WHERE key = $1 AND place = $2;

--: keys-young
SELECT count(*) FROM link_key_young;

--: keys-settle
INSERT OR IGNORE INTO link_key (key, place) SELECT key, place FROM link_key_young WHERE key BETWEEN $1 AND $2;

--: keys-settled
DELETE FROM link_key_young WHERE key BETWEEN $1 AND $2;

--: before
SELECT place FROM link_key WHERE key = $1 AND place < $2 ORDER BY place DESC LIMIT $3;

--: before-young
SELECT place FROM link_key_young WHERE key = $1 AND place < $2 ORDER BY place DESC LIMIT $3;

--: after
SELECT place FROM link_key WHERE key = $1 AND place > $2 ORDER BY place LIMIT $3;

--: after-young
SELECT place FROM link_key_young WHERE key = $1 AND place > $2 ORDER BY place LIMIT $3;

--: are-linked
SELECT 1 FROM link WHERE one = $1 AND other = $2 LIMIT 1;

--: put
INSERT INTO link (id, type, certainty, first, second, differs, one, other, seal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, seal($2, $3, $4, $5, $6));

--: drop
DELETE FROM link WHERE one = $1 AND other = $2;

--: drop-of
DELETE FROM link WHERE one = $1 OR other = $1;

--: all
SELECT l.type, l.certainty, l.first, l.second, l.differs, a.id, b.id, l.one, l.other, l.id FROM link l
JOIN link_sketch s ON s.place = l.one JOIN report a ON a.row = s.report
JOIN link_sketch t ON t.place = l.other JOIN report b ON b.row = t.report
WHERE (l.one, l.other) >= ($1, $2) AND (l.one, l.other, l.id) > ($1, $2, $3) ORDER BY l.one, l.other, l.id LIMIT $4;

--: of-report
SELECT l.type, l.certainty, l.first, l.second, l.differs, a.id, b.id, l.one, l.other, l.id
FROM (SELECT * FROM link WHERE one = $1 UNION ALL SELECT * FROM link WHERE other = $1) l
JOIN link_sketch s ON s.place = l.one JOIN report a ON a.row = s.report
JOIN link_sketch t ON t.place = l.other JOIN report b ON b.row = t.report
ORDER BY l.one, l.other, l.id LIMIT $2;

--: of-member
SELECT l.type, l.certainty, l.first, l.second, l.differs, a.id, b.id, l.one, l.other, l.id
FROM (SELECT * FROM link WHERE one = $1 UNION ALL SELECT * FROM link WHERE other = $1) l
JOIN link_sketch s ON s.place = l.one JOIN report a ON a.row = s.report
JOIN link_sketch t ON t.place = l.other JOIN report b ON b.row = t.report
WHERE l.first = $3 OR l.second = $3
ORDER BY l.one, l.other, l.id LIMIT $2;

--: doubtful
SELECT id, type, first, second, seal = seal(type, certainty, first, second, differs)
  AND EXISTS (SELECT 1 FROM link_sketch WHERE place = l.one) AND EXISTS (SELECT 1 FROM link_sketch WHERE place = l.other)
FROM link l;
