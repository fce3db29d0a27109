-- A node's keys stand with it, eight bytes each, little end first: no second index tells which they are. What takes a node out takes them out first.
DROP TABLE exchange_key;
CREATE TABLE exchange_key (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  report INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (key, day, report, number)
) STRICT, WITHOUT ROWID;
ALTER TABLE exchange_node ADD COLUMN keys BLOB NOT NULL DEFAULT x'';

INSERT INTO exchange_due (report) SELECT DISTINCT r.id FROM exchange_node n JOIN report r ON r.row = n.report WHERE true ON CONFLICT (report) DO UPDATE SET divided = min(divided, 0) - 1;
