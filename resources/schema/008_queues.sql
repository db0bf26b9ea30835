-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A queue of the desk is one state among the open reports; some hold few of many.
CREATE INDEX reports_by_open_state ON reports(state, ord, due_at, category_id, district_id, unit_id, lead_agency_id, open, retired_at)
    WHERE open = 1 AND retired_at IS NULL;
