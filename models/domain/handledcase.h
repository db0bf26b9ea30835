// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/shown.h"

#include <QJsonArray>

#include <utility>
#include <vector>

namespace domain {

/// One step of something that goes from hand to hand (problem reports, proposals), as its document
/// keeps it.
struct HandledStep {
    QString verb = {};
    QString state = {}; ///< that it led to
    QString actor = {}; ///< name
    QDateTime at = {};
    QString text = {};

    bool operator==(const HandledStep &) const = default;
};
/// So many are kept, the newest.
inline constexpr qsizetype kMostHandledSteps = 200;
inline constexpr qsizetype kLongestHandledText = 4000;

/// The steps in a document under `key`, oldest first.
[[nodiscard]] inline std::vector<HandledStep> handledSteps(const QJsonObject &document,
                                                           QLatin1StringView key)
{
    std::vector<HandledStep> steps;
    const QJsonArray list = document.value(key).toArray();
    for (const QJsonValue &one : list) {
        const QJsonObject step = one.toObject();
        steps.push_back({.verb = step.value(QLatin1StringView("verb")).toString(),
                         .state = step.value(QLatin1StringView("state")).toString(),
                         .actor = step.value(QLatin1StringView("actor")).toString(),
                         .at = momentIn(step, QLatin1StringView("at")),
                         .text = step.value(QLatin1StringView("text")).toString()});
    }
    return steps;
}

/// Adds one; the oldest go when there are too many.
inline void addHandledStep(QJsonObject &document, QLatin1StringView key, const HandledStep &step)
{
    QJsonArray list = document.value(key).toArray();
    QJsonObject object{{QStringLiteral("verb"), step.verb},
                       {QStringLiteral("state"), step.state},
                       {QStringLiteral("actor"), step.actor},
                       {QStringLiteral("at"), core::iso(step.at)}};
    if (!step.text.isEmpty())
        object.insert(QLatin1StringView("text"), step.text);
    list.append(object);
    while (list.size() > kMostHandledSteps)
        list.removeFirst();
    document.insert(key, list);
}

/// What the backend has (`stored`) and what this desk did since, new ones of this desk last.
/// `apply` puts a step of an edit that is on its way on a record.
template<typename Record, typename FromSnapshot, typename Apply>
[[nodiscard]] std::vector<Shown<Record>> handledWithPending(std::vector<Record> stored,
                                                            const std::vector<EditStanding> &edits,
                                                            Collection collection,
                                                            FromSnapshot fromSnapshot, Apply apply)
{
    std::vector<Shown<Record>> shown;
    for (Record &record : stored)
        shown.push_back({.record = std::move(record)});
    for (const EditStanding &standing : edits) {
        if (standing.edit.collection != collection || !isUnsettled(standing.state))
            continue;
        const bool opens = standing.edit.verb == kOpenVerb;
        auto found = std::ranges::find_if(shown, [&](const Shown<Record> &known) {
            return idText(known.record) == standing.edit.recordId;
        });
        // The backend has it already: the answer to its opening is all that is missing.
        if (opens && found != shown.end() && found->record.version > 0)
            continue;
        if (opens && found == shown.end()) {
            shown.push_back({.record = fromSnapshot(standing.edit.base)});
            found = std::prev(shown.end());
        }
        if (found == shown.end())
            continue;
        if (!opens && isOnItsWay(standing.state))
            apply(found->record, standing.edit);
        note(*found, standing);
    }
    return shown;
}

} // namespace domain
