-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many people live in a unit, for figures per 10,000. Units are read anew, so that an older cache gets them.
ALTER TABLE units ADD COLUMN population INTEGER NOT NULL DEFAULT 0;
ALTER TABLE units ADD COLUMN population_year INTEGER NOT NULL DEFAULT 0;
UPDATE sync_state SET cursor = '' WHERE collection = 'units';
