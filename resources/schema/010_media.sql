-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Online information is handled at the desk: since when an item is in its state, both labels, what people did, how it was
-- received, the digest it goes into; sources that desks read themselves; shared rules of words and places.
ALTER TABLE media_items ADD COLUMN state_since INTEGER;
ALTER TABLE media_items ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE media_items ADD COLUMN machine_sentiment INTEGER NOT NULL DEFAULT 0;
ALTER TABLE media_items ADD COLUMN machine_confidence REAL NOT NULL DEFAULT 0;
ALTER TABLE media_items ADD COLUMN conclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE media_items ADD COLUMN report_id TEXT NOT NULL DEFAULT '';
ALTER TABLE media_items ADD COLUMN digest_on INTEGER;
ALTER TABLE media_items ADD COLUMN digest_summary TEXT NOT NULL DEFAULT '';
ALTER TABLE media_items ADD COLUMN collected_by TEXT NOT NULL DEFAULT '';
ALTER TABLE media_items ADD COLUMN history TEXT NOT NULL DEFAULT '';
ALTER TABLE media_items ADD COLUMN readings TEXT NOT NULL DEFAULT '';
ALTER TABLE media_items ADD COLUMN since INTEGER;
UPDATE media_items SET since = collected_at;
-- Every list, count and figure is answered from one of these alone.
DROP INDEX media_items_by_ord;
CREATE INDEX media_items_by_ord ON media_items(ord, sentiment, state, source_id, agency_id, unit_id, topics, cluster_id, since,
    urgent, conclusion, digest_on, likes, shares, comments, retired_at) WHERE retired_at IS NULL;
-- What waits for somebody, what was concluded, and what a digest chose, are few of many.
CREATE INDEX media_items_open ON media_items(state, ord, since, urgent, sentiment, source_id, agency_id, unit_id, topics,
    cluster_id, id, retired_at) WHERE state <> 'DONG' AND retired_at IS NULL;
CREATE INDEX media_items_by_conclusion ON media_items(conclusion, ord, state, since, urgent, sentiment, source_id, agency_id,
    unit_id, topics, cluster_id, retired_at) WHERE conclusion <> '' AND retired_at IS NULL;
CREATE INDEX media_items_by_digest ON media_items(digest_on, ord) WHERE digest_on IS NOT NULL AND retired_at IS NULL;
CREATE INDEX attachments_by_media_item ON attachments(media_item_id) WHERE media_item_id <> '';

ALTER TABLE media_sources ADD COLUMN feed_url TEXT NOT NULL DEFAULT '';
ALTER TABLE media_sources ADD COLUMN feed_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE media_sources ADD COLUMN trusted INTEGER NOT NULL DEFAULT 1;

CREATE TABLE media_rules(
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, generation INTEGER NOT NULL, retired_at INTEGER,
    kind INTEGER, topic TEXT, unit_id TEXT, words TEXT, history TEXT);
-- What this desk knows of the feeds that it reads: of this desk alone, never sent.
CREATE TABLE feed_visits(
    source_id TEXT PRIMARY KEY, url TEXT NOT NULL, etag TEXT NOT NULL DEFAULT '', last_modified TEXT NOT NULL DEFAULT '',
    visited_at INTEGER, next_at INTEGER, failures INTEGER NOT NULL DEFAULT 0, items INTEGER NOT NULL DEFAULT 0,
    error_name TEXT NOT NULL DEFAULT '', error_detail TEXT NOT NULL DEFAULT '') WITHOUT ROWID;

-- Authors are no longer found by search, and what is new in a record is read from the backend once more; the old stays in
-- sight meanwhile.
INSERT INTO media_items_text(media_items_text) VALUES('delete-all');
INSERT OR REPLACE INTO meta(key, value) SELECT 'searchable-from:media_items', '9223372036854775807'
    WHERE EXISTS(SELECT 1 FROM media_items);
UPDATE sync_state SET cursor = '', generation = generation + 1, seen = 0 WHERE collection IN ('media-items', 'media-sources');
