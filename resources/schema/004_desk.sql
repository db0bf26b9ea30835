-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dispatch desk: who works on a report, which extension is asked for, texts to answer with. Categories are read anew,
-- so that an older cache gets their texts.
ALTER TABLE reports ADD COLUMN assignee TEXT;
ALTER TABLE reports ADD COLUMN requested_due_at INTEGER;
ALTER TABLE report_categories ADD COLUMN reply_templates TEXT;
CREATE INDEX reports_by_assignee ON reports(assignee, ord, state, open, due_at, category_id, district_id, unit_id, lead_agency_id,
    outcome, retired_at) WHERE assignee <> '' AND retired_at IS NULL;
UPDATE sync_state SET cursor = '' WHERE collection = 'report-categories';
