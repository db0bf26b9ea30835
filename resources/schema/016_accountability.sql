-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who supplied what and answers for it: supplied values, closed periods, explanations, proposals, use and service by day; the way of a ticket.
CREATE TABLE submissions(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    feed_id TEXT, agency_id TEXT, period TEXT, state TEXT, entered_by TEXT, entered_by_id TEXT, entered_at INTEGER,
    decided_by TEXT, decided_at INTEGER, reason TEXT, document TEXT);
CREATE INDEX submissions_by_feed ON submissions(feed_id, period);
CREATE TABLE closings(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    period TEXT, number INTEGER, closed_by TEXT, closed_at INTEGER, reason TEXT, rules_version TEXT, hash TEXT, document TEXT);
CREATE TABLE explanations(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    closing_id TEXT, agency_id TEXT, subject TEXT, text TEXT, state TEXT, author TEXT, author_id TEXT, at INTEGER,
    reviewed_by TEXT, reviewed_at INTEGER, answer TEXT);
CREATE INDEX explanations_by_closing ON explanations(closing_id, agency_id);
CREATE TABLE proposals(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    agency_id TEXT, kind TEXT, title TEXT, text TEXT, state TEXT, author TEXT, at INTEGER, updated_at INTEGER, document TEXT);
CREATE TABLE usage_days(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    day INTEGER, agency_id TEXT, role TEXT, issued INTEGER, active INTEGER, document TEXT);
CREATE INDEX usage_days_by_day ON usage_days(day);
CREATE TABLE service_days(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    day INTEGER, availability REAL, document TEXT);
CREATE INDEX service_days_by_day ON service_days(day);

ALTER TABLE tickets ADD COLUMN opened_by_id TEXT NOT NULL DEFAULT '';
ALTER TABLE tickets ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE tickets ADD COLUMN updated_at INTEGER;
ALTER TABLE tickets ADD COLUMN document TEXT NOT NULL DEFAULT '';
-- What is new in a record is read from the backend once more; the old stays in sight meanwhile.
UPDATE sync_state SET cursor = '', generation = generation + 1, seen = 0 WHERE collection = 'tickets';
