// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediarecords.h"

#include "models/core/moment.h"
#include "models/domain/mediaedits.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QDateTime momentIn(const QJsonObject &object)
{
    return QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate).toUTC();
}

QJsonObject noteRecord(const domain::MediaNote &note)
{
    QJsonObject object = note.details;
    object.insert("at"_L1, core::iso(note.at));
    object.insert("actor"_L1, note.actor);
    object.insert("verb"_L1, note.verb);
    return object;
}

domain::MediaNote noteOf(QJsonObject object)
{
    domain::MediaNote note{momentIn(object), object.value("actor"_L1).toString(),
                           object.value("verb"_L1).toString()};
    for (const char *key : {"at", "actor", "verb"})
        object.remove(QLatin1StringView(key));
    note.details = object;
    return note;
}

QJsonObject readingRecord(const domain::MediaReading &reading)
{
    return {{u"at"_s, core::iso(reading.at)},
            {u"views"_s, reading.views},
            {u"likes"_s, reading.likes},
            {u"shares"_s, reading.shares},
            {u"comments"_s, reading.comments}};
}

/// What toJson() says of the words, at the moment they are of.
QJsonObject revisionRecord(const domain::MediaRuleRevision &revision)
{
    domain::MediaRule rule;
    rule.words = revision.words;
    QJsonObject object = domain::toJson(rule);
    for (const char *key : {"id", "version", "kind"})
        object.remove(QLatin1StringView(key));
    object.insert("at"_L1, core::iso(revision.at));
    object.insert("actor"_L1, revision.actor);
    return object;
}

} // namespace

QJsonObject recordOf(const domain::MediaItem &item)
{
    QJsonObject record = domain::toJson(item);
    QJsonArray history;
    for (const domain::MediaNote &note : item.history)
        history.append(noteRecord(note));
    if (!history.isEmpty())
        record.insert("history"_L1, history);
    QJsonArray readings;
    for (const domain::MediaReading &reading : item.readings)
        readings.append(readingRecord(reading));
    if (!readings.isEmpty())
        record.insert("readings"_L1, readings);
    return record;
}

domain::MediaItem itemOf(const QJsonObject &record)
{
    domain::MediaItem item = domain::mediaItemFromSnapshot(record);
    for (const QJsonValue &note : record.value("history"_L1).toArray())
        item.history.append(noteOf(note.toObject()));
    for (const QJsonValue &value : record.value("readings"_L1).toArray()) {
        const QJsonObject reading = value.toObject();
        item.readings.append({momentIn(reading), reading.value("views"_L1).toInteger(),
                              reading.value("likes"_L1).toInteger(),
                              reading.value("shares"_L1).toInteger(),
                              reading.value("comments"_L1).toInteger()});
    }
    return item;
}

QJsonObject recordOf(const domain::MediaRule &rule)
{
    QJsonObject record = domain::toJson(rule);
    QJsonArray history;
    for (const domain::MediaRuleRevision &revision : rule.history)
        history.append(revisionRecord(revision));
    record.insert("history"_L1, history);
    return record;
}

domain::MediaRule ruleOf(const QJsonObject &record)
{
    domain::MediaRule rule = domain::mediaRuleFromSnapshot(record);
    for (const QJsonValue &value : record.value("history"_L1).toArray()) {
        const QJsonObject revision = value.toObject();
        rule.history.append({momentIn(revision), revision.value("actor"_L1).toString(),
                             domain::mediaRuleFromSnapshot(revision).words});
    }
    return rule;
}

} // namespace demo
