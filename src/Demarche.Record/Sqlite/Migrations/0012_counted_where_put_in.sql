-- What is put in is counted by the program: a trigger on what is put in makes SQLite copy every page that a row and its indexes touch.
DROP TRIGGER IF EXISTS statement_counted;
DROP TRIGGER IF EXISTS statement_actor_counted;
DROP TRIGGER IF EXISTS act_counted;
DROP TRIGGER IF EXISTS act_actor_counted;
DROP TRIGGER IF EXISTS report_counted;
