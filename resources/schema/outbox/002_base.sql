-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the record was when the person acted, and what was decided about an edit that lost: nothing is thrown away.
ALTER TABLE edits ADD COLUMN base TEXT NOT NULL DEFAULT '{}';
ALTER TABLE edits ADD COLUMN settled_at INTEGER;
