-- Exchanges: found in acts, made anew where reports come or change, never the only place of anything. What a report tells falls into nodes, each of one exchange.

CREATE TABLE exchange (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  first TEXT NOT NULL,               -- the day of the first report, or empty
  details TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX exchange_first ON exchange (first, id);

CREATE TABLE exchange_node (
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  number INTEGER NOT NULL,
  day INTEGER NOT NULL,              -- a day number, 0 where it is not known
  exchange INTEGER,                  -- none where nothing passes between two parties
  PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_node_exchange ON exchange_node (exchange) WHERE exchange IS NOT NULL;

-- By what nodes meet.
CREATE TABLE exchange_key (
  key INTEGER NOT NULL,
  day INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  number INTEGER NOT NULL,
  PRIMARY KEY (key, day, report, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_key_report ON exchange_key (report, number);

-- Reports whose acts changed since exchanges were made last.
CREATE TABLE exchange_due (report TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Ids that this record has given, and the acts of what bore them.
CREATE TABLE exchange_claim (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, mark TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE exchange_claim_act (
  act TEXT NOT NULL,
  claim TEXT NOT NULL REFERENCES exchange_claim ON DELETE CASCADE,
  place INTEGER NOT NULL,
  PRIMARY KEY (act, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_claim_act_claim ON exchange_claim_act (claim, place);

INSERT INTO exchange_due SELECT id FROM report WHERE acts > 0;
