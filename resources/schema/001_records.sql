-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The synced records, one table per collection.
-- Times are ms since 1970 UTC, dates Julian day numbers, enums the numbers of models/domain (append only), lists JSON.
-- generation: the full read in which the record was last seen; retired_at: no longer at the backend, purged after 30 days.
CREATE TABLE units(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    code TEXT, name TEXT, short_name TEXT, level INTEGER, level_text TEXT, parent_id TEXT, valid_from INTEGER, valid_to INTEGER,
    source_decision TEXT, successors TEXT, longitude REAL, latitude REAL, geometry_provenance TEXT, geometry TEXT);
CREATE TABLE agencies(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    name TEXT, short_name TEXT, parent_id TEXT, unit_id TEXT, valid_from INTEGER, valid_to INTEGER, successor_ids TEXT,
    responsibilities TEXT);
CREATE TABLE calendar(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    date INTEGER, kind TEXT, name TEXT);
CREATE TABLE indicators(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    code TEXT, name TEXT, short_name TEXT, name_en TEXT, subsystem INTEGER, group_name TEXT, group_en TEXT, kind INTEGER,
    unit_of_measure TEXT, unit_of_measure_en TEXT, decimals INTEGER, display_scale REAL, period_kind INTEGER,
    cumulative INTEGER, window_rule TEXT, due_days INTEGER, breakdowns TEXT, formula TEXT, source TEXT, lead_agency_id TEXT,
    supply_agency_id TEXT, approver TEXT, direction INTEGER, thresholds TEXT, valid_min REAL, valid_max REAL,
    legal_basis TEXT, disclosure TEXT, numerator_code TEXT, denominator_code TEXT, part_codes TEXT, parent_code TEXT,
    importance INTEGER, valid_from INTEGER, valid_to INTEGER);
CREATE TABLE plans(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    indicator_id TEXT, unit_id TEXT, year INTEGER, target REAL, target_high REAL, monthly_curve TEXT, decision TEXT);

-- Versions of values; is_valid marks the one that counts for its (indicator, unit, period, breakdown).
CREATE TABLE observations(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    is_valid INTEGER NOT NULL DEFAULT 0,
    indicator_id TEXT, unit_id TEXT, period_kind INTEGER, period_start INTEGER, period_end INTEGER, breakdown TEXT, value REAL,
    missing INTEGER, cumulative_value REAL, numerator REAL, denominator REAL, status INTEGER, status_text TEXT, note TEXT,
    agency_id TEXT, entered_by TEXT, checked_by TEXT, approved_by TEXT, published_at INTEGER, fetched_at INTEGER);
CREATE INDEX observations_by_key ON observations(indicator_id, unit_id, breakdown, period_start, period_kind, published_at, version);
CREATE INDEX observations_valid_by_unit ON observations(unit_id, breakdown, indicator_id, period_start) WHERE is_valid = 1;
CREATE INDEX observations_valid_by_indicator ON observations(indicator_id, period_start, period_kind) WHERE is_valid = 1;
CREATE INDEX observations_retired ON observations(retired_at) WHERE retired_at IS NOT NULL;

CREATE TABLE feeds(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    name TEXT, agency_id TEXT, indicator_ids TEXT, mode TEXT, state TEXT, window_rule TEXT, due_rule TEXT, last_heartbeat INTEGER);
CREATE TABLE due_slots(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    feed_id TEXT, indicator_id TEXT, unit_id TEXT, period_kind INTEGER, period_start INTEGER, period_end INTEGER, due_at INTEGER,
    filled_at INTEGER, state TEXT);
CREATE INDEX due_slots_by_indicator ON due_slots(indicator_id, unit_id, period_start);
CREATE INDEX due_slots_retired ON due_slots(retired_at) WHERE retired_at IS NOT NULL;

CREATE TABLE report_categories(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    code TEXT, name TEXT, name_en TEXT, deadline_hours INTEGER, receive_hours INTEGER, valid_from INTEGER, valid_to INTEGER,
    decision TEXT);

-- ord = sent_at << 21 | low bits of row: one number that orders the list and names its row, so that no index needs the id.
-- open, outcome (rating | resolved << 2 | on time << 3) are derived from the other columns by the writer.
CREATE TABLE reports(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    ord INTEGER NOT NULL, open INTEGER NOT NULL, outcome INTEGER NOT NULL,
    code TEXT, title TEXT, category_id TEXT, severity INTEGER, channel TEXT, state INTEGER, state_text TEXT, address TEXT,
    longitude REAL, latitude REAL, accuracy REAL, unit_id TEXT, district_id TEXT, sender_name TEXT, sender_phone TEXT,
    anonymous INTEGER, lead_agency_id TEXT, support_agency_ids TEXT, occurred_at INTEGER, sent_at INTEGER, updated_at INTEGER,
    original_due_at INTEGER, due_at INTEGER, resolved_at INTEGER, refusal_reason TEXT, published INTEGER, rating INTEGER,
    rating_comment TEXT, duplicate_of TEXT, attachment_count INTEGER, text TEXT, result TEXT);
-- Every list page and count is answered from one of these alone; retired_at and open stand in them only to make them covering.
CREATE INDEX reports_by_ord ON reports(ord, state, open, due_at, category_id, district_id, unit_id, lead_agency_id, outcome,
    severity, longitude, latitude, retired_at) WHERE retired_at IS NULL;
CREATE INDEX reports_by_open ON reports(ord, state, due_at, category_id, district_id, unit_id, lead_agency_id, open, retired_at)
    WHERE open = 1 AND retired_at IS NULL;
CREATE INDEX reports_by_due ON reports(due_at, district_id, category_id, unit_id, lead_agency_id, state, ord, open, retired_at)
    WHERE open = 1 AND retired_at IS NULL;
CREATE INDEX reports_by_category ON reports(category_id, ord, state, open, due_at, district_id, unit_id, lead_agency_id, outcome,
    retired_at) WHERE retired_at IS NULL;
CREATE INDEX reports_by_district ON reports(district_id, category_id, state, outcome, ord, unit_id, lead_agency_id, open, due_at,
    retired_at) WHERE retired_at IS NULL;
CREATE INDEX reports_by_unit ON reports(unit_id, ord, state, open, due_at, category_id, district_id, lead_agency_id, outcome,
    retired_at) WHERE retired_at IS NULL;
CREATE INDEX reports_by_agency ON reports(lead_agency_id, ord, state, open, due_at, category_id, district_id, unit_id, outcome,
    retired_at) WHERE retired_at IS NULL;
CREATE INDEX reports_by_resolved ON reports(resolved_at, district_id, unit_id, retired_at)
    WHERE resolved_at IS NOT NULL AND retired_at IS NULL;
CREATE INDEX reports_retired ON reports(retired_at) WHERE retired_at IS NOT NULL;

CREATE TABLE report_events(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    report_id TEXT, at INTEGER, kind TEXT, from_state TEXT, to_state TEXT, actor TEXT, agency_id TEXT, text TEXT);
CREATE INDEX report_events_by_report ON report_events(report_id, at);
CREATE INDEX report_events_retired ON report_events(retired_at) WHERE retired_at IS NOT NULL;
CREATE TABLE attachments(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    report_id TEXT, media_item_id TEXT, sha256 TEXT, mime_type TEXT, size INTEGER, role TEXT, caption TEXT, taken_at INTEGER);
CREATE INDEX attachments_by_report ON attachments(report_id);
CREATE INDEX attachments_retired ON attachments(retired_at) WHERE retired_at IS NOT NULL;

CREATE TABLE media_sources(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    name TEXT, kind TEXT, url TEXT);
CREATE TABLE media_items(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    ord INTEGER NOT NULL,
    source_id TEXT, url TEXT, title TEXT, author TEXT, published_at INTEGER, collected_at INTEGER, topics TEXT, unit_id TEXT,
    agency_id TEXT, sentiment INTEGER, sentiment_by TEXT, sentiment_confidence REAL, views INTEGER, likes INTEGER,
    shares INTEGER, comments INTEGER, keywords TEXT, cluster_id TEXT, evidence_sha256 TEXT, state TEXT, excerpt TEXT);
CREATE INDEX media_items_by_ord ON media_items(ord, sentiment, state, source_id, agency_id, unit_id, topics, retired_at)
    WHERE retired_at IS NULL;
CREATE INDEX media_items_by_cluster ON media_items(cluster_id);
CREATE INDEX media_items_retired ON media_items(retired_at) WHERE retired_at IS NOT NULL;

CREATE TABLE alarm_rules(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    name TEXT, subsystem INTEGER, kind TEXT, priority INTEGER, parameters TEXT, valid_from INTEGER, valid_to INTEGER);
CREATE TABLE alarm_actions(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    rule_id TEXT, subject TEXT, verb TEXT, actor TEXT, comment TEXT, at INTEGER, until INTEGER);
CREATE TABLE tickets(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    title TEXT, text TEXT, state TEXT, agency_id TEXT, opened_by TEXT, opened_at INTEGER, closed_at INTEGER);
