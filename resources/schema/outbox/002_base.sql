-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the record was when the person acted, and what was decided about an edit that lost: nothing is thrown away.
ALTER TABLE edits ADD COLUMN base TEXT NOT NULL DEFAULT '{}';
ALTER TABLE edits ADD COLUMN settled_at INTEGER;
-- Files that wait to be sent: they are nowhere else yet, so they lie here and not in the attachments' cache.
CREATE TABLE edit_files(edit_id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX edit_files_by_hash ON edit_files(sha256);
