-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often what was used at this desk, by day, person, role and screen; nothing of what was seen.
-- state: 0 still counts, 1 closed (is or was on its way to the backend under this id), 2 the backend has it.
CREATE TABLE counts(
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    day INTEGER NOT NULL, -- Julian day number
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    role TEXT NOT NULL,
    count INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX counts_open ON counts(account, day, kind, subject, role) WHERE state = 0;
