-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the history of a report says of its steps, one narrow row a report (report_row = reports.row), so that figures over a
-- year need not read millions of events. First passages; a report that is reopened keeps the times of its first handling.
-- asked_at … answered_at: from the first question to the citizen to the last answer, when the clock stood still.
CREATE TABLE report_steps(
    report_row INTEGER PRIMARY KEY, received_at INTEGER, asked_at INTEGER, answered_at INTEGER, forwarded_at INTEGER,
    submitted_at INTEGER, resulted_at INTEGER, returned INTEGER NOT NULL, reopened INTEGER NOT NULL);
-- The rows as they follow from the events; the table holds the same, kept by the triggers below.
CREATE VIEW report_step_rows AS SELECT
    report_id, (SELECT row FROM reports WHERE id = report_id) AS report_row,
    min(CASE WHEN to_state = 'TIEP_NHAN' THEN at END) AS received_at,
    min(CASE WHEN to_state = 'CHO_BO_SUNG' THEN at END) AS asked_at,
    max(CASE WHEN to_state = 'TIEP_NHAN' AND from_state = 'CHO_BO_SUNG' THEN at END) AS answered_at,
    min(CASE WHEN to_state = 'DA_CHUYEN' THEN at END) AS forwarded_at,
    min(CASE WHEN to_state = 'CHO_DUYET' THEN at END) AS submitted_at,
    min(CASE WHEN to_state = 'DA_XU_LY' THEN at END) AS resulted_at,
    sum(to_state = 'TRA_LAI') AS returned, sum(to_state = 'MO_LAI') AS reopened
    FROM report_events WHERE retired_at IS NULL AND to_state <> '' AND to_state IS NOT from_state GROUP BY report_id;

-- While events are read in bulk (their index is down) the triggers rest; finishBulk() then fills the table at once.
CREATE TRIGGER report_events_added AFTER INSERT ON report_events
    WHEN NEW.to_state <> '' AND NOT EXISTS(SELECT 1 FROM bulk_indexes WHERE name = 'report_steps')
BEGIN
    DELETE FROM report_steps WHERE report_row = (SELECT row FROM reports WHERE id = NEW.report_id);
    INSERT INTO report_steps SELECT report_row, received_at, asked_at, answered_at, forwarded_at, submitted_at, resulted_at,
        returned, reopened FROM report_step_rows WHERE report_id = NEW.report_id AND report_row IS NOT NULL;
END;
CREATE TRIGGER report_events_changed AFTER UPDATE OF report_id, at, from_state, to_state, retired_at ON report_events
    WHEN NOT EXISTS(SELECT 1 FROM bulk_indexes WHERE name = 'report_steps')
BEGIN
    DELETE FROM report_steps WHERE report_row IN (SELECT row FROM reports WHERE id IN (OLD.report_id, NEW.report_id));
    INSERT INTO report_steps SELECT report_row, received_at, asked_at, answered_at, forwarded_at, submitted_at, resulted_at,
        returned, reopened FROM report_step_rows WHERE report_id = OLD.report_id AND report_row IS NOT NULL;
    INSERT INTO report_steps SELECT report_row, received_at, asked_at, answered_at, forwarded_at, submitted_at, resulted_at,
        returned, reopened FROM report_step_rows
        WHERE report_id = NEW.report_id AND report_row IS NOT NULL AND NEW.report_id IS NOT OLD.report_id;
END;
CREATE TRIGGER report_events_removed AFTER DELETE ON report_events
    WHEN NOT EXISTS(SELECT 1 FROM bulk_indexes WHERE name = 'report_steps')
BEGIN
    DELETE FROM report_steps WHERE report_row = (SELECT row FROM reports WHERE id = OLD.report_id);
    INSERT INTO report_steps SELECT report_row, received_at, asked_at, answered_at, forwarded_at, submitted_at, resulted_at,
        returned, reopened FROM report_step_rows WHERE report_id = OLD.report_id AND report_row IS NOT NULL;
END;
-- A report can come after its events, when both are new between two readings of the feeds.
CREATE TRIGGER reports_added AFTER INSERT ON reports
    WHEN EXISTS(SELECT 1 FROM report_events) AND NOT EXISTS(SELECT 1 FROM bulk_indexes WHERE name = 'report_steps')
BEGIN
    INSERT INTO report_steps SELECT report_row, received_at, asked_at, answered_at, forwarded_at, submitted_at, resulted_at,
        returned, reopened FROM report_step_rows WHERE report_id = NEW.id;
END;
CREATE TRIGGER reports_removed AFTER DELETE ON reports
BEGIN
    DELETE FROM report_steps WHERE report_row = OLD.row;
END;

-- The events of an older file are taken in when it is opened.
INSERT INTO bulk_indexes(collection, name, sql) SELECT 'report-events', 'report_steps',
    'INSERT OR REPLACE INTO report_steps SELECT report_row, received_at, asked_at, answered_at, forwarded_at, submitted_at, '
    || 'resulted_at, returned, reopened FROM report_step_rows WHERE report_row IS NOT NULL'
    WHERE EXISTS(SELECT 1 FROM report_events);
-- outcome gains a bit: late against the original deadline, on time with the extension.
UPDATE reports SET outcome = outcome | 16
    WHERE outcome & 12 = 4 AND (due_at IS NULL OR resolved_at <= due_at);
