-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The version that the backend made of the record with an accepted edit: a step made before that record is on the screen
-- stands on it and not on the one seen.
ALTER TABLE edits ADD COLUMN answered_version INTEGER;
