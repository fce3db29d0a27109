-- Exchanges are made in two steps, each of many short transactions: reports that changed are divided into nodes, then what hangs together is made an exchange of.

-- 0 and less: the report is still to be divided, and each change takes one off; 1: it is divided, and its nodes are in no exchange yet.
ALTER TABLE exchange_due ADD COLUMN divided INTEGER NOT NULL DEFAULT 0;
CREATE INDEX exchange_due_divided ON exchange_due (divided, report);

-- 1: it was looked at what the node hangs together with; what came of it stands in exchange.
ALTER TABLE exchange_node ADD COLUMN made INTEGER NOT NULL DEFAULT 1;
