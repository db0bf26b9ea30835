// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servicefacts.h"

#include "models/core/moment.h"
#include "models/domain/momentin.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype kMostServiceFacts = 1000;
constexpr qsizetype kLongestServiceText = 2000;

using CountMember = std::optional<int> ServiceFacts::*;
constexpr std::array kServiceCounts = std::to_array<std::pair<QLatin1StringView, CountMember>>({
    {"accounts"_L1, &ServiceFacts::accounts},
    {"accountsCreated"_L1, &ServiceFacts::accountsCreated},
    {"accountsClosed"_L1, &ServiceFacts::accountsClosed},
    {"accountsLocked"_L1, &ServiceFacts::accountsLocked},
    {"roleChanges"_L1, &ServiceFacts::roleChanges},
    {"reveals"_L1, &ServiceFacts::reveals},
});
using SizeMember = std::optional<qint64> ServiceFacts::*;
constexpr std::array kServiceSizes = std::to_array<std::pair<QLatin1StringView, SizeMember>>({
    {"storageUsed"_L1, &ServiceFacts::storageUsed},
    {"storageCapacity"_L1, &ServiceFacts::storageCapacity},
});

QString serviceText(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().left(kLongestServiceText);
}

void putServiceText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject jsonOf(const ServiceIncident &incident)
{
    QJsonObject object{{u"id"_s, incident.id}, {u"severity"_s, incident.severity}};
    putServiceText(object, "text"_L1, incident.text);
    putServiceText(object, "from"_L1, core::iso(incident.from));
    putServiceText(object, "until"_L1, core::iso(incident.until));
    return object;
}

void read(const QJsonObject &object, ServiceIncident &incident)
{
    incident = {.id = serviceText(object, "id"_L1),
                .severity = std::clamp(object.value("severity"_L1).toInt(3), 1, 3),
                .text = serviceText(object, "text"_L1),
                .from = momentIn(object, "from"_L1),
                .until = momentIn(object, "until"_L1)};
}

QJsonObject jsonOf(const ConnectorRun &run)
{
    QJsonObject object{
        {u"feedId"_s, run.feedId}, {u"runs"_s, run.runs}, {u"failures"_s, run.failures}};
    putServiceText(object, "lastError"_L1, run.lastError);
    return object;
}

void read(const QJsonObject &object, ConnectorRun &run)
{
    const int runs = std::max(0, object.value("runs"_L1).toInt());
    run = {.feedId = serviceText(object, "feedId"_L1),
           .runs = runs,
           .failures = std::clamp(object.value("failures"_L1).toInt(), 0, runs),
           .lastError = serviceText(object, "lastError"_L1)};
}

QJsonObject jsonOf(const BackupFact &backup)
{
    QJsonObject object{
        {u"at"_s, core::iso(backup.at)}, {u"ok"_s, backup.ok}, {u"bytes"_s, backup.bytes}};
    putServiceText(object, "text"_L1, backup.text);
    return object;
}

void read(const QJsonObject &object, BackupFact &backup)
{
    backup = {.at = momentIn(object, "at"_L1),
              .ok = object.value("ok"_L1).toBool(),
              .bytes = std::max<qint64>(0, object.value("bytes"_L1).toInteger()),
              .text = serviceText(object, "text"_L1)};
}

QJsonObject jsonOf(const AccessReview &review)
{
    QJsonObject object{{u"at"_s, core::iso(review.at)},
                       {u"accounts"_s, review.accounts},
                       {u"withdrawn"_s, review.withdrawn}};
    putServiceText(object, "by"_L1, review.by);
    return object;
}

void read(const QJsonObject &object, AccessReview &review)
{
    review = {.at = momentIn(object, "at"_L1),
              .accounts = std::max(0, object.value("accounts"_L1).toInt()),
              .withdrawn = std::max(0, object.value("withdrawn"_L1).toInt()),
              .by = serviceText(object, "by"_L1)};
}

template<typename Fact>
void putFacts(QJsonObject &document, QLatin1StringView key, const std::vector<Fact> &facts)
{
    QJsonArray list;
    for (const Fact &fact : facts)
        list.append(jsonOf(fact));
    if (!list.isEmpty())
        document.insert(key, list);
}

template<typename Fact>
void readFacts(const QJsonObject &document, QLatin1StringView key, std::vector<Fact> &facts)
{
    const QJsonArray list = document.value(key).toArray();
    for (const QJsonValue &one : list) {
        if (qsizetype(facts.size()) == kMostServiceFacts)
            return;
        if (one.isObject())
            read(one.toObject(), facts.emplace_back());
    }
}

} // namespace

QJsonObject toJson(const ServiceFacts &facts)
{
    QJsonObject document;
    putFacts(document, "incidents"_L1, facts.incidents);
    putFacts(document, "connectors"_L1, facts.connectors);
    putFacts(document, "backups"_L1, facts.backups);
    putFacts(document, "restoreTests"_L1, facts.restoreTests);
    putFacts(document, "reviews"_L1, facts.reviews);
    for (const auto &[key, member] : kServiceCounts) {
        if (facts.*member)
            document.insert(key, *(facts.*member));
    }
    for (const auto &[key, member] : kServiceSizes) {
        if (facts.*member)
            document.insert(key, *(facts.*member));
    }
    return document;
}

ServiceFacts serviceFactsFrom(const QJsonObject &document)
{
    ServiceFacts facts;
    readFacts(document, "incidents"_L1, facts.incidents);
    readFacts(document, "connectors"_L1, facts.connectors);
    readFacts(document, "backups"_L1, facts.backups);
    readFacts(document, "restoreTests"_L1, facts.restoreTests);
    readFacts(document, "reviews"_L1, facts.reviews);
    for (const auto &[key, member] : kServiceCounts) {
        if (document.value(key).isDouble())
            facts.*member = std::max(0, document.value(key).toInt());
    }
    for (const auto &[key, member] : kServiceSizes) {
        if (document.value(key).isDouble())
            facts.*member = std::max<qint64>(0, document.value(key).toInteger());
    }
    return facts;
}

} // namespace domain
