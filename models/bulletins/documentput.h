// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codetable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>

// How members of the JSON of documents are written: what is as a new value has it is left out.
namespace bulletins {

using Key = QLatin1StringView;

inline void put(QJsonObject &to, Key key, const QString &text)
{
    if (!text.isEmpty())
        to.insert(key, text);
}

inline void put(QJsonObject &to, Key key, const std::optional<double> &number)
{
    if (number)
        to.insert(key, *number);
}

inline void put(QJsonObject &to, Key key, const QDate &day)
{
    put(to, key, day.toString(Qt::ISODate));
}

inline void put(QJsonObject &to, Key key, const QDateTime &moment)
{
    if (moment.isValid())
        to.insert(key, moment.toUTC().toString(Qt::ISODateWithMs));
}

inline void put(QJsonObject &to, Key key, const QStringList &texts)
{
    if (!texts.isEmpty())
        to.insert(key, QJsonArray::fromStringList(texts));
}

inline void putFlag(QJsonObject &to, Key key, bool flag)
{
    if (flag)
        to.insert(key, true);
}

inline void putCount(QJsonObject &to, Key key, int count)
{
    if (count != 0)
        to.insert(key, count);
}

inline void putEvidence(QJsonObject &to, int evidence)
{
    if (evidence >= 0)
        to.insert(QLatin1StringView("evidence"), evidence);
}

template<typename Value, size_t Count>
inline void putCode(QJsonObject &to, Key key, const std::array<domain::Coded<Value>, Count> &codes,
                    Value value)
{
    if (value != Value())
        to.insert(key, domain::codeIn(codes, value));
}

template<typename List, typename One>
QJsonArray each(const List &list, One one)
{
    QJsonArray array;
    for (const auto &value : list)
        array << one(value);
    return array;
}

} // namespace bulletins
