-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drafts of bulletins that are kept on this desk only, each of one account. Times are milliseconds UTC.
CREATE TABLE bulletin_drafts(
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    record TEXT NOT NULL
) STRICT;
