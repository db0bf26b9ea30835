-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who saw, revealed, changed and exported what at this desk. Each entry's chain covers the one before it.
CREATE TABLE entries(
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT NOT NULL, who TEXT NOT NULL, verb TEXT NOT NULL,
    collection TEXT NOT NULL, record_id TEXT NOT NULL, detail TEXT NOT NULL, chain TEXT NOT NULL);
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER entries_hold BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER entries_follow BEFORE INSERT ON entries WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entries)
BEGIN SELECT RAISE(ABORT, 'the trail has no gaps'); END;
-- One row: the name of this trail at the backend, and the newest entry that the backend has.
CREATE TABLE delivery(desk_id TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0);
INSERT INTO delivery(desk_id) VALUES(lower(hex(randomblob(16))));
