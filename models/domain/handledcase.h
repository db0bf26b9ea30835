// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/moment.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"
#include "models/domain/shown.h"

#include <QJsonArray>

#include <optional>
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

/// What is wrong with the words of a step.
template<typename Fault>
[[nodiscard]] std::optional<Fault> handledTextFault(const QString &text, bool isNeeded)
{
    if (isNeeded && text.trimmed().isEmpty())
        return Fault::TextMissing;
    return text.size() > kLongestHandledText ? std::optional(Fault::TextTooLong) : std::nullopt;
}

/// A step on a record, with the words if there are any.
template<typename Record>
[[nodiscard]] Edit handledStepEdit(Collection collection, const Record &seen, const QString &verb,
                                   const QString &text)
{
    Edit edit;
    edit.collection = collection;
    edit.recordId = idText(seen);
    edit.baseVersion = seen.version;
    edit.verb = verb;
    putSaid(edit.payload, QLatin1StringView("text"), text.trimmed());
    edit.base = toJson(seen);
    return edit;
}

/// What the backend has (`stored`) and what this desk did since, new ones of this desk last.
/// `apply` puts a step of an edit that is on its way on a record.
template<typename Record, typename FromSnapshot, typename Apply>
[[nodiscard]] std::vector<Shown<Record>> handledWithPending(std::vector<Record> stored,
                                                            const std::vector<EditStanding> &edits,
                                                            Collection collection,
                                                            FromSnapshot fromSnapshot, Apply apply)
{
    const auto open = [&](const EditStanding &standing) {
        return standing.edit.verb == kOpenVerb ? std::optional(fromSnapshot(standing.edit.base))
                                               : std::nullopt;
    };
    const auto take = [&](Record &record, const EditStanding &standing) {
        if (standing.edit.verb == kOpenVerb) // else only the answer to its opening is missing
            return record.version == 0;
        if (isOnItsWay(standing.state))
            apply(record, standing.edit);
        return true;
    };
    return shownWith(std::move(stored), edits, collection, open, take);
}

} // namespace domain
