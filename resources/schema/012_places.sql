-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A region of the map: bands of a two-hundredth of a degree, each in order of longitude, so that only what lies in the region's
-- rectangle is read. It covers every list, count and point.
CREATE INDEX reports_by_place ON reports(CAST(latitude * 200 AS INTEGER), longitude, latitude, ord, state, open, due_at, category_id,
    district_id, unit_id, lead_agency_id, outcome, severity, retired_at) WHERE retired_at IS NULL;
-- What changed among the open ones is many more than they are. A first load that has taken the index down does without it.
DROP INDEX IF EXISTS reports_by_updated;
CREATE INDEX reports_by_updated ON reports(updated_at, ord, state, open, retired_at) WHERE retired_at IS NULL;
DELETE FROM bulk_indexes WHERE name = 'reports_by_updated';
