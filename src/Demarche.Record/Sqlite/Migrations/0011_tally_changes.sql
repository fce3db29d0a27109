-- Counts are changed once a transaction, not once a row: triggers note what changes, and what changed is added up before the transaction ends.
CREATE TABLE tally_change (kind TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL) STRICT;

DROP TRIGGER IF EXISTS tally_none;
DROP TRIGGER IF EXISTS statement_counted;
DROP TRIGGER IF EXISTS statement_uncounted;
DROP TRIGGER IF EXISTS statement_recounted;
DROP TRIGGER IF EXISTS statement_actor_counted;
DROP TRIGGER IF EXISTS statement_actor_uncounted;
DROP TRIGGER IF EXISTS statement_tag_counted;
DROP TRIGGER IF EXISTS statement_tag_uncounted;
DROP TRIGGER IF EXISTS act_counted;
DROP TRIGGER IF EXISTS act_uncounted;
DROP TRIGGER IF EXISTS act_recounted;
DROP TRIGGER IF EXISTS act_actor_counted;
DROP TRIGGER IF EXISTS act_actor_uncounted;
DROP TRIGGER IF EXISTS report_counted;
DROP TRIGGER IF EXISTS report_uncounted;
DROP TRIGGER IF EXISTS report_recounted;

CREATE TRIGGER statement_counted AFTER INSERT ON statement BEGIN
  INSERT INTO tally_change VALUES ('form', new.form, 1);
END;
CREATE TRIGGER statement_uncounted AFTER DELETE ON statement BEGIN
  INSERT INTO tally_change VALUES ('form', old.form, -1);
END;
CREATE TRIGGER statement_recounted AFTER UPDATE OF form ON statement WHEN new.form <> old.form BEGIN
  INSERT INTO tally_change VALUES ('form', old.form, -1), ('form', new.form, 1);
END;

CREATE TRIGGER statement_actor_counted AFTER INSERT ON statement_actor WHEN new.part = 'speaker' BEGIN
  INSERT INTO tally_change VALUES ('speaker', new.actor, 1);
END;
CREATE TRIGGER statement_actor_uncounted AFTER DELETE ON statement_actor WHEN old.part = 'speaker' BEGIN
  INSERT INTO tally_change VALUES ('speaker', old.actor, -1);
END;

CREATE TRIGGER statement_tag_counted AFTER INSERT ON statement_tag BEGIN
  INSERT INTO tally_change VALUES ('tag', new.tag, 1);
END;
CREATE TRIGGER statement_tag_uncounted AFTER DELETE ON statement_tag BEGIN
  INSERT INTO tally_change VALUES ('tag', old.tag, -1);
END;

CREATE TRIGGER act_counted AFTER INSERT ON act BEGIN
  INSERT INTO tally_change VALUES ('act', new.name, 1), ('status', new.status, 1);
END;
CREATE TRIGGER act_uncounted AFTER DELETE ON act BEGIN
  INSERT INTO tally_change VALUES ('act', old.name, -1), ('status', old.status, -1);
END;
CREATE TRIGGER act_recounted AFTER UPDATE OF name, status ON act WHEN new.name <> old.name OR new.status <> old.status BEGIN
  INSERT INTO tally_change VALUES ('act', old.name, -1), ('status', old.status, -1), ('act', new.name, 1), ('status', new.status, 1);
END;

CREATE TRIGGER act_actor_counted AFTER INSERT ON act_actor WHEN new.part IN ('actor', 'recipient') BEGIN
  INSERT INTO tally_change VALUES (new.part, new.actor, 1);
END;
CREATE TRIGGER act_actor_uncounted AFTER DELETE ON act_actor WHEN old.part IN ('actor', 'recipient') BEGIN
  INSERT INTO tally_change VALUES (old.part, old.actor, -1);
END;

CREATE TRIGGER report_counted AFTER INSERT ON report BEGIN
  INSERT INTO tally_change SELECT 'outlet', new.outlet, new.statements WHERE new.outlet IS NOT NULL AND new.statements > 0;
  INSERT INTO tally_change SELECT 'language', new.language, new.statements WHERE new.language IS NOT NULL AND new.statements > 0;
  INSERT INTO tally_change SELECT 'month', substr(new.day, 1, 7), new.statements WHERE new.day <> '' AND new.statements > 0;
  INSERT INTO tally_change SELECT 'act-outlet', new.outlet, new.acts WHERE new.outlet IS NOT NULL AND new.acts > 0;
  INSERT INTO tally_change SELECT 'act-month', substr(new.day, 1, 7), new.acts WHERE new.day <> '' AND new.acts > 0;
END;
CREATE TRIGGER report_uncounted AFTER DELETE ON report BEGIN
  INSERT INTO tally_change SELECT 'outlet', old.outlet, -old.statements WHERE old.outlet IS NOT NULL AND old.statements > 0;
  INSERT INTO tally_change SELECT 'language', old.language, -old.statements WHERE old.language IS NOT NULL AND old.statements > 0;
  INSERT INTO tally_change SELECT 'month', substr(old.day, 1, 7), -old.statements WHERE old.day <> '' AND old.statements > 0;
  INSERT INTO tally_change SELECT 'act-outlet', old.outlet, -old.acts WHERE old.outlet IS NOT NULL AND old.acts > 0;
  INSERT INTO tally_change SELECT 'act-month', substr(old.day, 1, 7), -old.acts WHERE old.day <> '' AND old.acts > 0;
END;
CREATE TRIGGER report_recounted AFTER UPDATE OF statements, acts, day, outlet, language ON report
WHEN new.statements <> old.statements OR new.acts <> old.acts OR new.day <> old.day OR new.outlet IS NOT old.outlet OR new.language IS NOT old.language BEGIN
  INSERT INTO tally_change SELECT 'outlet', old.outlet, -old.statements WHERE old.outlet IS NOT NULL AND old.statements > 0;
  INSERT INTO tally_change SELECT 'language', old.language, -old.statements WHERE old.language IS NOT NULL AND old.statements > 0;
  INSERT INTO tally_change SELECT 'month', substr(old.day, 1, 7), -old.statements WHERE old.day <> '' AND old.statements > 0;
  INSERT INTO tally_change SELECT 'act-outlet', old.outlet, -old.acts WHERE old.outlet IS NOT NULL AND old.acts > 0;
  INSERT INTO tally_change SELECT 'act-month', substr(old.day, 1, 7), -old.acts WHERE old.day <> '' AND old.acts > 0;
  INSERT INTO tally_change SELECT 'outlet', new.outlet, new.statements WHERE new.outlet IS NOT NULL AND new.statements > 0;
  INSERT INTO tally_change SELECT 'language', new.language, new.statements WHERE new.language IS NOT NULL AND new.statements > 0;
  INSERT INTO tally_change SELECT 'month', substr(new.day, 1, 7), new.statements WHERE new.day <> '' AND new.statements > 0;
  INSERT INTO tally_change SELECT 'act-outlet', new.outlet, new.acts WHERE new.outlet IS NOT NULL AND new.acts > 0;
  INSERT INTO tally_change SELECT 'act-month', substr(new.day, 1, 7), new.acts WHERE new.day <> '' AND new.acts > 0;
END;
