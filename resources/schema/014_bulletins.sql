-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Public keys of those who sign; bulletins and official reports, drafted and issued.
CREATE TABLE signers(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    account_id TEXT, name TEXT, agency_id TEXT, public_key TEXT, valid_from INTEGER, revoked_at INTEGER);
CREATE TABLE bulletins(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    kind TEXT, period TEXT, form TEXT, number INTEGER, year INTEGER, title TEXT, author TEXT, agency_id TEXT, signed_by TEXT,
    state TEXT, issued_at INTEGER, updated_at INTEGER, version_hash TEXT, document TEXT);
