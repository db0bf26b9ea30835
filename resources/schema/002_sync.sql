-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where each collection stands, records that did not fit the contract, and small named values.
CREATE TABLE sync_state(
    collection TEXT PRIMARY KEY, cursor TEXT NOT NULL DEFAULT '', complete INTEGER NOT NULL DEFAULT 0,
    generation INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0, record_count INTEGER NOT NULL DEFAULT 0,
    last_attempt INTEGER, last_success INTEGER, next_attempt INTEGER, failures INTEGER NOT NULL DEFAULT 0,
    error_name TEXT NOT NULL DEFAULT '', error_detail TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE quarantine(
    collection TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, generation INTEGER NOT NULL, at INTEGER NOT NULL,
    reason TEXT NOT NULL, raw BLOB NOT NULL, PRIMARY KEY(collection, id));
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- Indexes that a first load has taken down and finishBulk() puts back; a row that is left over is unfinished work.
CREATE TABLE bulk_indexes(collection TEXT NOT NULL, name TEXT PRIMARY KEY, sql TEXT NOT NULL) WITHOUT ROWID;
