-- Acts, kept as statements are: details hold an act whole, the other columns serve filters and order.

CREATE TABLE act (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
  place INTEGER NOT NULL,            -- order within the report
  day TEXT NOT NULL,                 -- of the report
  name TEXT NOT NULL,
  status TEXT NOT NULL,
  origin TEXT NOT NULL,
  review TEXT,
  reader INTEGER NOT NULL REFERENCES reader,
  details TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX act_report ON act (report, place);
CREATE INDEX act_day ON act (day, report, place);
CREATE INDEX act_name ON act (name, day, report, place);
CREATE INDEX act_review ON act (review, day, report, place) WHERE review IS NOT NULL;

-- Who plays a part in an act, as people made it; day, report and place stand here so that lists need no sorting.
CREATE TABLE act_actor (
  actor TEXT NOT NULL,
  part TEXT NOT NULL,
  day TEXT NOT NULL,
  report INTEGER NOT NULL,
  place INTEGER NOT NULL,
  act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
  PRIMARY KEY (actor, part, day, report, place, act)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_actor_act ON act_actor (act);

ALTER TABLE report ADD COLUMN acts INTEGER NOT NULL DEFAULT 0;
