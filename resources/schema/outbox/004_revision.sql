-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number of changes so far: a file that knows fewer than the desk remembers is an older one, and edits are missing.
CREATE TABLE revision(number INTEGER NOT NULL);
INSERT INTO revision SELECT count(*) FROM edits;
CREATE TRIGGER edits_added AFTER INSERT ON edits BEGIN UPDATE revision SET number = number + 1; END;
CREATE TRIGGER edits_changed AFTER UPDATE ON edits BEGIN UPDATE revision SET number = number + 1; END;
CREATE TRIGGER edits_forgotten AFTER DELETE ON edits BEGIN UPDATE revision SET number = number + 1; END;
