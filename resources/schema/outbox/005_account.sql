-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose edit it is: it is sent in nobody else's name. Empty: made before accounts were told apart, or the backend tells none.
ALTER TABLE edits ADD COLUMN account TEXT NOT NULL DEFAULT '';
