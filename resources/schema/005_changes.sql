-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What changed since a moment: few rows, so the rest of each is looked up.
CREATE INDEX reports_by_updated ON reports(updated_at, ord) WHERE retired_at IS NULL;
