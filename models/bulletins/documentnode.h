// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codetable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace bulletins {

/// Reads one object; the first fault is kept with its place, and what comes after it is empty.
class Node
{
public:
    Node(QJsonObject json, QString place, QString &fault)
        : m_json(std::move(json))
        , m_place(std::move(place))
        , m_fault(fault)
    {
    }
    [[nodiscard]] QString text(QLatin1StringView key) const { return m_json.value(key).toString(); }
    [[nodiscard]] bool flag(QLatin1StringView key) const { return m_json.value(key).toBool(); }
    [[nodiscard]] int count(QLatin1StringView key, int otherwise = 0) const
    {
        return m_json.value(key).toInt(otherwise);
    }
    [[nodiscard]] std::optional<double> number(QLatin1StringView key) const
    {
        const QJsonValue value = m_json.value(key);
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }
    [[nodiscard]] QDate day(QLatin1StringView key) const
    {
        return QDate::fromString(text(key), Qt::ISODate);
    }
    [[nodiscard]] QDateTime moment(QLatin1StringView key) const
    {
        const QDateTime read = QDateTime::fromString(text(key), Qt::ISODateWithMs);
        return read.isValid() ? read.toUTC() : QDateTime();
    }
    [[nodiscard]] QStringList texts(QLatin1StringView key) const
    {
        QStringList list;
        for (const QJsonValue &value : m_json.value(key).toArray())
            list << value.toString();
        return list;
    }
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const
    {
        return m_json.value(key).toArray();
    }
    /// `otherwise` when the word is missing; a fault when it is unknown.
    template<typename Value, size_t Count>
    [[nodiscard]] Value code(QLatin1StringView key,
                             const std::array<domain::Coded<Value>, Count> &codes,
                             Value otherwise = Value()) const
    {
        if (!m_json.contains(key))
            return otherwise;
        const auto known = domain::valueIn(codes, text(key));
        if (!known)
            blame(key);
        return known.value_or(otherwise);
    }
    [[nodiscard]] Node object(QLatin1StringView key) const
    {
        return {m_json.value(key).toObject(), placeOf(key), m_fault};
    }
    template<typename One>
    [[nodiscard]] auto list(QLatin1StringView key, One one) const
    {
        QList<decltype(one(std::declval<const Node &>()))> read;
        const QJsonArray array = m_json.value(key).toArray();
        constexpr qsizetype kMostEntries = 50'000; // a yearly report has some thousands
        if (array.size() > kMostEntries) {
            blame(key);
            return read;
        }
        read.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && m_fault.isEmpty(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(placeOf(key)).arg(i);
            if (!array.at(i).isObject()) {
                m_fault = place;
                break;
            }
            read << one(Node(array.at(i).toObject(), place, m_fault));
        }
        return read;
    }
    void blame(QLatin1StringView key) const
    {
        if (m_fault.isEmpty())
            m_fault = placeOf(key);
    }
    [[nodiscard]] int evidence() const { return count(QLatin1StringView("evidence"), -1); }

private:
    [[nodiscard]] QString placeOf(QLatin1StringView key) const
    {
        return m_place.isEmpty() ? QString(key) : m_place + u'.' + key;
    }
    QJsonObject m_json;
    QString m_place;
    QString &m_fault;
};

} // namespace bulletins
