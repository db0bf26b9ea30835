// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace domain {

/// JSON: "positive", "neutral", "negative".
enum class Sentiment { Unknown, Positive, Neutral, Negative };

/// Where items come from. JSON kind: "central-press", "local-press", "aggregator", "social",
/// "forum", "blog".
struct MediaSource {
    MediaSourceId id;
    qint64 version = 0;
    QString name;
    QString kind;
    QString url;

    bool operator==(const MediaSource &) const = default;
};

/// One public item about the province. JSON state: "MOI", "SANG_LOC", "XAC_MINH", "KET_LUAN",
/// "XU_LY", "THEO_DOI", "DONG".
struct MediaItem {
    MediaItemId id;
    qint64 version = 0;
    MediaSourceId sourceId;
    QString url;
    QString title;
    QString excerpt;
    QString author;
    QDateTime publishedAt; ///< UTC; orders the list, newest first, with id
    QDateTime collectedAt;
    QStringList topics;                       ///< Vietnamese topic names
    UnitId unitId;                            ///< place it is about; may be empty
    AgencyId agencyId;                        ///< agency concerned; may be empty
    Sentiment sentiment = Sentiment::Unknown; ///< as it stands: the human label if there is one
    QString sentimentBy;                      ///< "machine" or a person's name
    double sentimentConfidence = 0;           ///< 0…1
    qint64 views = 0;
    qint64 likes = 0;
    qint64 shares = 0;
    qint64 comments = 0;
    QStringList keywords;
    MediaItemId clusterId; ///< original item of its cluster; empty: itself
    QString evidenceSha256;
    QString state;

    [[nodiscard]] qint64 interactions() const { return likes + shares + comments; }
    bool operator==(const MediaItem &) const = default;
};

} // namespace domain
