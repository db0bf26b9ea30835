// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists inside items and rules of online information, as one column holds them.
#include "models/store/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QByteArray packed(const QJsonArray &array)
{
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray unpacked(const QByteArray &json)
{
    return json.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(json).array();
}

QString stamp(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject objectOf(const domain::MediaRuleWords &words)
{
    return {{u"words"_s, QJsonArray::fromStringList(words.words)},
            {u"exclusions"_s, QJsonArray::fromStringList(words.exclusions)},
            {u"withMarks"_s, words.withMarks},
            {u"active"_s, words.active}};
}

domain::MediaRuleWords wordsOf(const QJsonObject &object)
{
    domain::MediaRuleWords words;
    for (const QJsonValue &value : object[u"words"].toArray())
        words.words.append(value.toString());
    for (const QJsonValue &value : object[u"exclusions"].toArray())
        words.exclusions.append(value.toString());
    words.withMarks = object[u"withMarks"].toBool();
    words.active = object[u"active"].toBool(true);
    return words;
}

} // namespace

QByteArray toJson(const QList<domain::MediaNote> &values)
{
    QJsonArray array;
    for (const auto &note : values)
        array.append(QJsonObject{{u"at"_s, stamp(note.at)},
                                 {u"actor"_s, note.actor},
                                 {u"verb"_s, note.verb},
                                 {u"details"_s, note.details}});
    return packed(array);
}

QByteArray toJson(const QList<domain::MediaReading> &values)
{
    QJsonArray array;
    for (const auto &reading : values)
        array.append(QJsonObject{{u"at"_s, stamp(reading.at)},
                                 {u"views"_s, reading.views},
                                 {u"likes"_s, reading.likes},
                                 {u"shares"_s, reading.shares},
                                 {u"comments"_s, reading.comments}});
    return packed(array);
}

QByteArray toJson(const domain::MediaRuleWords &value)
{
    return QJsonDocument(objectOf(value)).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const QList<domain::MediaRuleRevision> &values)
{
    QJsonArray array;
    for (const auto &revision : values) {
        QJsonObject object = objectOf(revision.words);
        object.insert("at"_L1, stamp(revision.at));
        object.insert("actor"_L1, revision.actor);
        array.append(object);
    }
    return packed(array);
}

QByteArray toJson(const QList<domain::AlarmRuleRevision> &values)
{
    QJsonArray array;
    for (const auto &revision : values)
        array.append(QJsonObject{{u"at"_s, stamp(revision.at)},
                                 {u"actor"_s, revision.actor},
                                 {u"rule"_s, revision.rule}});
    return packed(array);
}

void fromJson(const QByteArray &json, QList<domain::MediaNote> &values)
{
    for (const QJsonValue &value : unpacked(json)) {
        const QJsonObject o = value.toObject();
        values.append({momentOf(o[u"at"]), o[u"actor"].toString(), o[u"verb"].toString(),
                       o[u"details"].toObject()});
    }
}

void fromJson(const QByteArray &json, QList<domain::MediaReading> &values)
{
    for (const QJsonValue &value : unpacked(json)) {
        const QJsonObject o = value.toObject();
        values.append({momentOf(o[u"at"]), o[u"views"].toInteger(), o[u"likes"].toInteger(),
                       o[u"shares"].toInteger(), o[u"comments"].toInteger()});
    }
}

void fromJson(const QByteArray &json, domain::MediaRuleWords &value)
{
    value = wordsOf(QJsonDocument::fromJson(json).object());
}

void fromJson(const QByteArray &json, QList<domain::MediaRuleRevision> &values)
{
    for (const QJsonValue &value : unpacked(json)) {
        const QJsonObject o = value.toObject();
        values.append({momentOf(o[u"at"]), o[u"actor"].toString(), wordsOf(o)});
    }
}

void fromJson(const QByteArray &json, QList<domain::AlarmRuleRevision> &values)
{
    for (const QJsonValue &value : unpacked(json)) {
        const QJsonObject o = value.toObject();
        values.append({momentOf(o[u"at"]), o[u"actor"].toString(), o[u"rule"].toObject()});
    }
}

} // namespace store
