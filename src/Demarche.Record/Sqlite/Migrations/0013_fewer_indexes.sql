-- Ids are hashes: an index by them has another page changed for each report. What can be found otherwise has none.

-- A member's id names its report, so that the report's links are enough to find those of an entry or actor of it.
DROP INDEX link_members;
DROP INDEX link_second;

-- Most who play a part do so once, in one report. These stand in the table itself in the order that the index would give them.
DROP INDEX tally_most;
CREATE INDEX tally_most ON tally (kind, n DESC, value) WHERE n > 1;
