-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened between desk and backend, for people to read.
CREATE TABLE sync_log(
    row INTEGER PRIMARY KEY, at INTEGER NOT NULL, event TEXT NOT NULL, collection TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL DEFAULT 0, detail TEXT NOT NULL DEFAULT '');
CREATE INDEX sync_log_by_event ON sync_log(event, collection);
-- Records that a full read has brought in an older version than is here. Confirmed: that read was closed and counted without
-- the newer version, so the backend has gone back, and the next read takes what it brings.
CREATE TABLE older_here(
    collection TEXT NOT NULL, id TEXT NOT NULL, generation INTEGER NOT NULL, confirmed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(collection, id)) WITHOUT ROWID;
-- Whether a full read is under way, which alone a snapshot can close; and whether edits that the backend had accepted have to
-- be looked for in what it has now. A read that an earlier schema made anew without a generation of its own begins again.
ALTER TABLE sync_state ADD COLUMN full_read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sync_state ADD COLUMN edits_to_check INTEGER NOT NULL DEFAULT 0;
UPDATE sync_state SET full_read = CASE WHEN cursor = '' THEN seen = 0 ELSE complete = 0 OR seen < record_count END;
