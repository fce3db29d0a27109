-- What is put in is counted by the program: with a trigger SQLite makes ready to take each row back alone, copies every page that the row touches and writes what the search indexes have gathered.
DROP TRIGGER IF EXISTS statement_counted;
DROP TRIGGER IF EXISTS statement_actor_counted;
DROP TRIGGER IF EXISTS statement_tag_counted;
DROP TRIGGER IF EXISTS act_counted;
DROP TRIGGER IF EXISTS act_actor_counted;
DROP TRIGGER IF EXISTS report_counted;

-- A group of reports gathers its search words before they are written; in bytes.
INSERT INTO report_words (report_words, rank) VALUES ('hashsize', 8388608);
INSERT INTO statement_words (statement_words, rank) VALUES ('hashsize', 8388608);
INSERT INTO act_words (act_words, rank) VALUES ('hashsize', 8388608);
