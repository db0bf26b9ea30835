-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A queue of the desk is one state among the open reports; some hold few of many.
CREATE INDEX reports_by_open_state ON reports(state, ord, due_at, category_id, district_id, unit_id, lead_agency_id, open, retired_at)
    WHERE open = 1 AND retired_at IS NULL;
-- Full text knows the units of a report now, so what is there is filled in anew.
INSERT INTO reports_text(reports_text) VALUES('delete-all');
INSERT OR REPLACE INTO meta(key, value) SELECT 'searchable-from:reports', '9223372036854775807' WHERE EXISTS(SELECT 1 FROM reports);
