-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one shift leaves for the next. Times are milliseconds UTC.
CREATE TABLE notes(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    written_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    read_at INTEGER,
    reader TEXT NOT NULL DEFAULT ''
) STRICT;
