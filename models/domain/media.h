// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
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
    QString feedUrl;     ///< RSS, Atom or JSON Feed that desks may read; empty: none
    int feedMinutes = 0; ///< how often it is read; 0: never (paused)
    bool trusted = true; ///< false: what it publishes needs a second look

    bool operator==(const MediaSource &) const = default;
};
inline constexpr int kShortestFeedMinutes = 5;
inline constexpr int kLongestFeedMinutes = 1440;

/// What people did with an item: a step of the workflow as it was taken (openapi.yaml MediaStep).
struct MediaNote {
    QDateTime at = {};
    QString actor = {};
    QString verb = {};        ///< code of a MediaVerb; an unknown one is kept
    QJsonObject details = {}; ///< members of MediaAction; read with mediaStepFromPayload()

    bool operator==(const MediaNote &) const = default;
};

/// How an item was received by its public at a moment.
struct MediaReading {
    QDateTime at = {};
    qint64 views = 0;
    qint64 likes = 0;
    qint64 shares = 0;
    qint64 comments = 0;

    [[nodiscard]] qint64 interactions() const { return likes + shares + comments; }
    bool operator==(const MediaReading &) const = default;
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
    QDateTime stateSince; ///< when the state was entered; null: not known
    bool urgent = false;  ///< verified within hours
    Sentiment machineSentiment = Sentiment::Unknown; ///< what the machine said, whatever stands now
    double machineConfidence = 0;                    ///< 0…1
    QString conclusion;                              ///< code of a MediaConclusion; empty: none yet
    ReportId reportId;                               ///< the field report that took it up
    QDate digestOn;               ///< the day whose digest it is chosen for; null: none
    QString digestSummary;        ///< what that digest says of it
    QString collectedBy;          ///< the person at whose desk it came in; empty: the collector
    QList<MediaNote> history;     ///< oldest first
    QList<MediaReading> readings; ///< oldest first

    [[nodiscard]] qint64 interactions() const { return likes + shares + comments; }
    bool operator==(const MediaItem &) const = default;
};

} // namespace domain
