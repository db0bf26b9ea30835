-- SPDX-FileCopyrightText: 2026 IOC Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full text over folded words, rowid = ord of the record, so that hits come newest first without sorting. The words tables
-- hold every short word once: a typed beginning is matched by the words that start with it, because FTS5's own prefix
-- query first merges the lists of all of them (100 ms at 200,000 records where this takes 0.2).
CREATE VIRTUAL TABLE reports_text USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE TABLE reports_words(word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE media_items_text USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE TABLE media_items_words(word TEXT PRIMARY KEY) WITHOUT ROWID;
-- Records of an older file are not indexed yet: everything from this ord on is (none).
INSERT INTO meta(key, value) SELECT 'searchable-from:reports', '9223372036854775807' WHERE EXISTS(SELECT 1 FROM reports);
INSERT INTO meta(key, value) SELECT 'searchable-from:media_items', '9223372036854775807' WHERE EXISTS(SELECT 1 FROM media_items);
