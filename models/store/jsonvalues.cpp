// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QByteArray compact(const QJsonArray &array)
{
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray arrayOf(const QByteArray &json)
{
    return json.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(json).array();
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QByteArray toJson(const QStringList &values)
{
    return compact(QJsonArray::fromStringList(values));
}

QByteArray toJson(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return compact(array);
}

QByteArray toJson(const QJsonObject &value)
{
    return value.isEmpty() ? QByteArray() : QJsonDocument(value).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const QList<domain::Succession> &values)
{
    QJsonArray array;
    for (const auto &s : values)
        array.append(QJsonObject{{u"to"_s, s.to.value},
                                 {u"date"_s, day(s.date)},
                                 {u"kind"_s, s.kind},
                                 {u"sharePopulation"_s, s.sharePopulation},
                                 {u"shareArea"_s, s.shareArea}});
    return compact(array);
}

QByteArray toJson(const QList<domain::Responsibility> &values)
{
    QJsonArray array;
    for (const auto &r : values)
        array.append(QJsonObject{{u"indicatorId"_s, r.indicatorId.value},
                                 {u"role"_s, r.role},
                                 {u"validFrom"_s, day(r.validFrom)},
                                 {u"validTo"_s, day(r.validTo)}});
    return compact(array);
}

QByteArray toJson(const QList<domain::Threshold> &values)
{
    QJsonArray array;
    for (const auto &t : values)
        array.append(QJsonObject{{u"validFrom"_s, day(t.validFrom)},
                                 {u"amber"_s, number(t.amber)},
                                 {u"red"_s, number(t.red)},
                                 {u"low"_s, number(t.low)},
                                 {u"high"_s, number(t.high)}});
    return compact(array);
}

void fromJson(const QByteArray &json, QStringList &values)
{
    for (const QJsonValue &value : arrayOf(json))
        values.append(value.toString());
}

void fromJson(const QByteArray &json, QList<double> &values)
{
    for (const QJsonValue &value : arrayOf(json))
        values.append(value.toDouble());
}

void fromJson(const QByteArray &json, QJsonObject &value)
{
    value = json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json).object();
}

void fromJson(const QByteArray &json, QList<domain::Succession> &values)
{
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject o = value.toObject();
        values.append({domain::UnitId(o[u"to"].toString()), dayOf(o[u"date"]),
                       o[u"kind"].toString(), o[u"sharePopulation"].toDouble(),
                       o[u"shareArea"].toDouble()});
    }
}

void fromJson(const QByteArray &json, QList<domain::Responsibility> &values)
{
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject o = value.toObject();
        values.append({domain::IndicatorId(o[u"indicatorId"].toString()), o[u"role"].toString(),
                       dayOf(o[u"validFrom"]), dayOf(o[u"validTo"])});
    }
}

void fromJson(const QByteArray &json, QList<domain::Threshold> &values)
{
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject o = value.toObject();
        values.append({dayOf(o[u"validFrom"]), optionalNumber(o[u"amber"]),
                       optionalNumber(o[u"red"]), optionalNumber(o[u"low"]),
                       optionalNumber(o[u"high"])});
    }
}

} // namespace store
