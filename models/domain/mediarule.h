// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace domain {

/// What a rule for online information recognises. JSON: the codes in brackets.
enum class MediaRuleKind {
    Topic, ///< "topic": its words make an item one of that topic
    Place, ///< "place": its words are names of a unit
    Unknown
};
[[nodiscard]] QString code(MediaRuleKind kind);
[[nodiscard]] MediaRuleKind mediaRuleKindFromCode(QStringView code);

/// The words of a rule. They match whole words; folded (without marks, any case) unless
/// `withMarks`. A place of the text that an exclusion covers does not count: "phường Bình Thuận" is
/// not the province.
struct MediaRuleWords {
    QStringList words = {};
    QStringList exclusions = {};
    bool withMarks = false; ///< as they are written, marks and all; case never matters
    bool active = true;

    bool operator==(const MediaRuleWords &) const = default;
};

/// A rule as it was from a moment on.
struct MediaRuleRevision {
    QDateTime at = {};
    QString actor = {};
    MediaRuleWords words = {};

    bool operator==(const MediaRuleRevision &) const = default;
};

/// A keyword or place-name rule that all desks share (openapi.yaml MediaRule).
struct MediaRule {
    MediaRuleId id = {};
    qint64 version = 0;
    MediaRuleKind kind = MediaRuleKind::Topic;
    QString topic = {}; ///< Vietnamese topic name; of Topic
    UnitId unitId = {}; ///< of Place
    MediaRuleWords words = {};
    QList<MediaRuleRevision> history = {}; ///< oldest first; the last is `words`

    bool operator==(const MediaRule &) const = default;
};

} // namespace domain
