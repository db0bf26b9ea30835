-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alarms with their reasons and guidance; each alarm with its onset; pages of the walls, and what desks ask the walls to show.
ALTER TABLE alarm_rules ADD COLUMN rationale TEXT NOT NULL DEFAULT '';
ALTER TABLE alarm_rules ADD COLUMN guidance TEXT NOT NULL DEFAULT '';
ALTER TABLE alarm_rules ADD COLUMN pane TEXT NOT NULL DEFAULT '';
ALTER TABLE alarm_rules ADD COLUMN out_of_service INTEGER NOT NULL DEFAULT 0;
ALTER TABLE alarm_rules ADD COLUMN updated_by TEXT NOT NULL DEFAULT '';
ALTER TABLE alarm_rules ADD COLUMN updated_at INTEGER;
ALTER TABLE alarm_actions ADD COLUMN onset INTEGER;
ALTER TABLE alarm_actions ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
CREATE INDEX alarm_actions_by_subject ON alarm_actions(rule_id, subject, at);
-- Who was overdue until when: few of many, and without them nobody knows when too many of an agency had been late.
CREATE INDEX reports_ended_late ON reports(coalesce(resolved_at, updated_at), due_at, lead_agency_id, unit_id, district_id, open,
    retired_at, resolved_at, updated_at) WHERE open = 0 AND retired_at IS NULL AND coalesce(resolved_at, updated_at) > due_at;

CREATE TABLE wall_pages(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    kind TEXT, name TEXT, document TEXT, updated_by TEXT, updated_at INTEGER);
CREATE TABLE wall_commands(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    wall TEXT, verb TEXT, page TEXT, view TEXT, actor TEXT, at INTEGER, until INTEGER);

-- What is new in a record is read from the backend once more; the old stays in sight meanwhile.
UPDATE sync_state SET cursor = '', generation = generation + 1, seen = 0 WHERE collection IN ('alarm-rules', 'alarm-actions');
