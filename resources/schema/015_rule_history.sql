-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules that raise alarms were before; read from the backend once more, the old stay in sight meanwhile.
ALTER TABLE alarm_rules ADD COLUMN history TEXT NOT NULL DEFAULT '';
UPDATE sync_state SET cursor = '', generation = generation + 1, seen = 0 WHERE collection = 'alarm-rules';
