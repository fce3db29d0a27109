-- What lists and counts need at once: narrow indexes that hold all that is counted, so that no wide row is read for it; what stands on a statement beside its actors;
-- and counts over the whole record, kept by triggers in the transaction of each change.

CREATE INDEX statement_facts ON statement (row, day, report, place, form);
CREATE INDEX act_facts ON act (row, day, report, place, name, status);
CREATE INDEX report_facts ON report (row, outlet, language);
CREATE INDEX report_outlet_day ON report (outlet, day) WHERE outlet IS NOT NULL;
CREATE INDEX report_language_day ON report (language, day) WHERE language IS NOT NULL;

-- act:demand: an act of that name stands on the statement's word. state:RUS: the state, or somebody or something of it, speaks.
CREATE TABLE statement_tag (
  tag TEXT NOT NULL,
  day TEXT NOT NULL,
  report INTEGER NOT NULL,
  place INTEGER NOT NULL,
  statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  PRIMARY KEY (tag, day, report, place, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_tag_statement ON statement_tag (statement);

INSERT OR IGNORE INTO statement_tag
SELECT 'act:' || a.name, s.day, s.report, s.place, s.row
FROM act a CROSS JOIN statement s ON s.id = json_extract(a.details, '$.onWord') WHERE s.report = a.report AND a.review IS NOT 'rejected';
INSERT OR IGNORE INTO statement_tag
SELECT coalesce('state:' || json_extract(c.details, '$.country'), json_extract(c.details, '$.of')) AS state, a.day, a.report, a.place, a.statement
FROM actor c CROSS JOIN statement_actor a ON a.actor = c.id WHERE a.part = 'speaker' AND state GLOB 'state:*';

-- How many entries have a value: statements by form, outlet, language, month, speaker and tag; acts by act, status, act-outlet, act-month, actor and recipient.
-- A value that no entry has any more is not there.
CREATE TABLE tally (kind TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, value)) STRICT, WITHOUT ROWID;
CREATE INDEX tally_most ON tally (kind, n DESC, value);

INSERT INTO tally
SELECT 'form', form, count(*) FROM statement GROUP BY form
UNION ALL SELECT 'speaker', actor, count(*) FROM statement_actor WHERE part = 'speaker' GROUP BY actor
UNION ALL SELECT 'tag', tag, count(*) FROM statement_tag GROUP BY tag
UNION ALL SELECT 'outlet', outlet, sum(statements) FROM report WHERE outlet IS NOT NULL GROUP BY outlet HAVING sum(statements) > 0
UNION ALL SELECT 'language', language, sum(statements) FROM report WHERE language IS NOT NULL GROUP BY language HAVING sum(statements) > 0
UNION ALL SELECT 'month', substr(day, 1, 7), sum(statements) FROM report WHERE day <> '' GROUP BY substr(day, 1, 7) HAVING sum(statements) > 0
UNION ALL SELECT 'act', name, count(*) FROM act GROUP BY name
UNION ALL SELECT 'status', status, count(*) FROM act GROUP BY status
UNION ALL SELECT 'actor', actor, count(*) FROM act_actor WHERE part = 'actor' GROUP BY actor
UNION ALL SELECT 'recipient', actor, count(*) FROM act_actor WHERE part = 'recipient' GROUP BY actor
UNION ALL SELECT 'act-outlet', outlet, sum(acts) FROM report WHERE outlet IS NOT NULL GROUP BY outlet HAVING sum(acts) > 0
UNION ALL SELECT 'act-month', substr(day, 1, 7), sum(acts) FROM report WHERE day <> '' GROUP BY substr(day, 1, 7) HAVING sum(acts) > 0;

CREATE TRIGGER tally_none AFTER UPDATE ON tally WHEN new.n <= 0 BEGIN
  DELETE FROM tally WHERE kind = new.kind AND value = new.value;
END;

CREATE TRIGGER statement_counted AFTER INSERT ON statement BEGIN
  INSERT INTO tally VALUES ('form', new.form, 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER statement_uncounted AFTER DELETE ON statement BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'form' AND value = old.form;
END;
CREATE TRIGGER statement_recounted AFTER UPDATE OF form ON statement WHEN new.form <> old.form BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'form' AND value = old.form;
  INSERT INTO tally VALUES ('form', new.form, 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER statement_actor_counted AFTER INSERT ON statement_actor WHEN new.part = 'speaker' BEGIN
  INSERT INTO tally VALUES ('speaker', new.actor, 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER statement_actor_uncounted AFTER DELETE ON statement_actor WHEN old.part = 'speaker' BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'speaker' AND value = old.actor;
END;

CREATE TRIGGER statement_tag_counted AFTER INSERT ON statement_tag BEGIN
  INSERT INTO tally VALUES ('tag', new.tag, 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER statement_tag_uncounted AFTER DELETE ON statement_tag BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = 'tag' AND value = old.tag;
END;

CREATE TRIGGER act_counted AFTER INSERT ON act BEGIN
  INSERT INTO tally VALUES ('act', new.name, 1), ('status', new.status, 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER act_uncounted AFTER DELETE ON act BEGIN
  UPDATE tally SET n = n - 1 WHERE (kind = 'act' AND value = old.name) OR (kind = 'status' AND value = old.status);
END;
CREATE TRIGGER act_recounted AFTER UPDATE OF name, status ON act WHEN new.name <> old.name OR new.status <> old.status BEGIN
  UPDATE tally SET n = n - 1 WHERE (kind = 'act' AND value = old.name) OR (kind = 'status' AND value = old.status);
  INSERT INTO tally VALUES ('act', new.name, 1), ('status', new.status, 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER act_actor_counted AFTER INSERT ON act_actor WHEN new.part IN ('actor', 'recipient') BEGIN
  INSERT INTO tally VALUES (new.part, new.actor, 1) ON CONFLICT (kind, value) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER act_actor_uncounted AFTER DELETE ON act_actor WHEN old.part IN ('actor', 'recipient') BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = old.part AND value = old.actor;
END;

CREATE TRIGGER report_counted AFTER INSERT ON report BEGIN
  INSERT INTO tally
  SELECT kind, value, n FROM (
    SELECT 'outlet' AS kind, new.outlet AS value, new.statements AS n UNION ALL SELECT 'language', new.language, new.statements
    UNION ALL SELECT 'month', nullif(substr(new.day, 1, 7), ''), new.statements
    UNION ALL SELECT 'act-outlet', new.outlet, new.acts UNION ALL SELECT 'act-month', nullif(substr(new.day, 1, 7), ''), new.acts)
  WHERE value IS NOT NULL AND n > 0
  ON CONFLICT (kind, value) DO UPDATE SET n = n + excluded.n;
END;
CREATE TRIGGER report_uncounted AFTER DELETE ON report BEGIN
  UPDATE tally SET n = n - old.statements
  WHERE (kind = 'outlet' AND value = old.outlet) OR (kind = 'language' AND value = old.language) OR (kind = 'month' AND value = substr(old.day, 1, 7));
  UPDATE tally SET n = n - old.acts WHERE (kind = 'act-outlet' AND value = old.outlet) OR (kind = 'act-month' AND value = substr(old.day, 1, 7));
END;
CREATE TRIGGER report_recounted AFTER UPDATE OF statements, acts, day, outlet, language ON report
WHEN new.statements <> old.statements OR new.acts <> old.acts OR new.day <> old.day OR new.outlet IS NOT old.outlet OR new.language IS NOT old.language BEGIN
  UPDATE tally SET n = n - old.statements
  WHERE (kind = 'outlet' AND value = old.outlet) OR (kind = 'language' AND value = old.language) OR (kind = 'month' AND value = substr(old.day, 1, 7));
  UPDATE tally SET n = n - old.acts WHERE (kind = 'act-outlet' AND value = old.outlet) OR (kind = 'act-month' AND value = substr(old.day, 1, 7));
  INSERT INTO tally
  SELECT kind, value, n FROM (
    SELECT 'outlet' AS kind, new.outlet AS value, new.statements AS n UNION ALL SELECT 'language', new.language, new.statements
    UNION ALL SELECT 'month', nullif(substr(new.day, 1, 7), ''), new.statements
    UNION ALL SELECT 'act-outlet', new.outlet, new.acts UNION ALL SELECT 'act-month', nullif(substr(new.day, 1, 7), ''), new.acts)
  WHERE value IS NOT NULL AND n > 0
  ON CONFLICT (kind, value) DO UPDATE SET n = n + excluded.n;
END;
