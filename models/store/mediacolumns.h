// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "models/domain/mediarule.h"
#include "models/store/rows.h"
#include "models/store/timeorder.h"

namespace store {

template<>
struct Columns<domain::MediaSource> {
    static constexpr const char *kTable = "media_sources";
    static void each(auto &v, auto &s)
    {
        v("name", s.name), v("kind", s.kind), v("url", s.url);
        v("feed_url", s.feedUrl), v("feed_minutes", s.feedMinutes), v("trusted", s.trusted);
    }
};

template<>
struct Columns<domain::MediaRule> {
    static constexpr const char *kTable = "media_rules";
    static void each(auto &v, auto &r)
    {
        v("kind", r.kind), v("topic", r.topic), v("unit_id", r.unitId);
        v("words", r.words), v("history", r.history);
    }
};

template<>
struct Columns<domain::MediaItem> {
    static constexpr const char *kTable = "media_items";
    static void each(auto &v, auto &m)
    {
        v("source_id", m.sourceId), v("url", m.url), v("title", m.title), v("author", m.author);
        v("published_at", m.publishedAt), v("collected_at", m.collectedAt), v("topics", m.topics),
            v("unit_id", m.unitId);
        v("agency_id", m.agencyId), v("sentiment", m.sentiment), v("sentiment_by", m.sentimentBy);
        v("sentiment_confidence", m.sentimentConfidence), v("views", m.views), v("likes", m.likes),
            v("shares", m.shares);
        v("comments", m.comments), v("keywords", m.keywords), v("cluster_id", m.clusterId);
        v("evidence_sha256", m.evidenceSha256), v("state", m.state), v("excerpt", m.excerpt);
        v("state_since", m.stateSince), v("urgent", m.urgent);
        v("machine_sentiment", m.machineSentiment), v("machine_confidence", m.machineConfidence);
        v("conclusion", m.conclusion), v("report_id", m.reportId), v("digest_on", m.digestOn),
            v("digest_summary", m.digestSummary);
        v("collected_by", m.collectedBy), v("history", m.history), v("readings", m.readings);
    }
    static void derived(auto &v, const domain::MediaItem &m, qint64 row)
    {
        v("ord", ordOf(m.publishedAt, row));
        v("since", m.stateSince.isValid() ? m.stateSince : m.collectedAt);
    }
    /// Without the author: whose name that is, is not for everybody.
    static constexpr const char *kSearchText = "title || char(10) || excerpt";
    static QByteArray searchText(const domain::MediaItem &m)
    {
        const QString text = m.title + u'\n' + m.excerpt;
        return text.toUtf8();
    }
    static QDateTime time(const domain::MediaItem &m) { return m.publishedAt; }
};

} // namespace store
