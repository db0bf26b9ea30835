-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Remarks and directions on figures.
CREATE TABLE remarks(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    kind INTEGER, kind_text TEXT, indicator_id TEXT, unit_id TEXT, period_kind INTEGER, period_start INTEGER, period_end INTEGER,
    breakdown TEXT, text TEXT, author TEXT, written_at INTEGER, agency_id TEXT, due_on INTEGER, state INTEGER, state_text TEXT,
    answer TEXT, answered_by TEXT, answered_at INTEGER, settled_by TEXT, settled_at INTEGER);
CREATE INDEX remarks_by_figure ON remarks(indicator_id, unit_id, period_start);
