// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wallmembers.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype kLongestWallText = 4000;
constexpr int kMostWords = 64;

std::optional<int> wholeIn(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || number < least || number > most)
        return std::nullopt;
    return int(number);
}

} // namespace

QString WallMembers::placeOf(const QString &key) const
{
    return m_place.isEmpty() ? key : u"%1.%2"_s.arg(m_place, key);
}

void WallMembers::blame(const QString &key, const QString &why)
{
    if (m_why->isEmpty())
        *m_why = u"%1: %2"_s.arg(placeOf(key), why);
}

QString WallMembers::text(const QString &key)
{
    const QJsonValue value = m_object.take(key);
    if (!value.isUndefined() && !value.isString())
        blame(key, u"is no text"_s);
    if (value.toString().size() > kLongestWallText)
        blame(key, u"is longer than %1 characters"_s.arg(kLongestWallText));
    return value.toString();
}

QString WallMembers::needed(const QString &key)
{
    const bool missing = !m_object.contains(key);
    QString found = text(key);
    if (found.trimmed().isEmpty())
        blame(key, missing ? u"is missing"_s : u"is empty"_s);
    return found;
}

void WallMembers::expect(const QString &key, const QString &word)
{
    if (needed(key) != word)
        blame(key, u"is not \"%1\""_s.arg(word));
}

int WallMembers::whole(const QString &key, int least, int most, std::optional<int> missing)
{
    const QJsonValue value = m_object.take(key);
    if (value.isUndefined()) {
        if (!missing)
            blame(key, u"is missing"_s);
        return missing.value_or(least);
    }
    const auto number = wholeIn(value, least, most);
    if (!number)
        blame(key, u"is no whole number from %1 to %2"_s.arg(least).arg(most));
    return number.value_or(least);
}

QStringList WallMembers::texts(const QString &key)
{
    const QJsonValue value = m_object.take(key);
    if (!value.isUndefined() && !value.isArray())
        blame(key, u"is no list"_s);
    const QJsonArray list = value.toArray();
    if (list.size() > kMostWords)
        blame(key, u"has more than %1 entries"_s.arg(kMostWords));
    QStringList words;
    for (const QJsonValue &word : list) {
        if (!word.isString())
            blame(u"%1[%2]"_s.arg(key).arg(words.size()), u"is no text"_s);
        words << word.toString();
    }
    return words;
}

QList<int> WallMembers::wholes(const QString &key, int least, int most)
{
    const QJsonValue value = m_object.take(key);
    if (!value.isUndefined() && !value.isArray())
        blame(key, u"is no list"_s);
    QList<int> numbers;
    for (const QJsonValue &one : value.toArray()) {
        const auto number = wholeIn(one, least, most);
        if (!number || numbers.contains(*number))
            blame(u"%1[%2]"_s.arg(key).arg(numbers.size()),
                  u"is no whole number from %1 to %2, or is there twice"_s.arg(least).arg(most));
        numbers << number.value_or(least);
        if (numbers.size() > most)
            break;
    }
    return numbers;
}

WallMembers WallMembers::object(const QString &key)
{
    const QJsonValue value = m_object.take(key);
    if (!value.isUndefined() && !value.isObject())
        blame(key, u"is no object"_s);
    return {value.toObject(), placeOf(key), *m_why};
}

std::vector<WallMembers> WallMembers::objects(const QString &key, int most)
{
    const QJsonValue value = m_object.take(key);
    const QJsonArray list = value.toArray();
    if (!value.isArray())
        blame(key, value.isUndefined() ? u"is missing"_s : u"is no list"_s);
    else if (list.isEmpty() || list.size() > most)
        blame(key, u"has %1 entries instead of 1 to %2"_s.arg(list.size()).arg(most));
    std::vector<WallMembers> found;
    for (const QJsonValue &one : list) {
        const QString place = u"%1[%2]"_s.arg(key).arg(found.size());
        if (!one.isObject())
            blame(place, u"is no object"_s);
        found.emplace_back(one.toObject(), placeOf(place), *m_why);
        if (int(found.size()) >= most)
            break;
    }
    return found;
}

} // namespace domain
