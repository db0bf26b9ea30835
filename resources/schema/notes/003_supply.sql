-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that were typed and not sent yet, each of one account. `corrects`: the submission that they are to replace, or ''.
-- Times are milliseconds UTC.
CREATE TABLE supply_drafts(
    owner TEXT NOT NULL,
    feed TEXT NOT NULL,
    period TEXT NOT NULL,
    corrects TEXT NOT NULL,
    agency TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY(owner, feed, period, corrects)
) STRICT;
