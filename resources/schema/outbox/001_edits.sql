-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Edits made at this desk that the backend has not answered for good.
CREATE TABLE edits(
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, collection TEXT NOT NULL, record_id TEXT NOT NULL,
    base_version INTEGER NOT NULL, verb TEXT NOT NULL, payload TEXT NOT NULL, created_at INTEGER, author TEXT NOT NULL,
    state INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_attempt INTEGER, error_name TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '');
CREATE INDEX edits_by_record ON edits(collection, record_id, seq);
