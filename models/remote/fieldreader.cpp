// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/fieldreader.h"

#include "models/core/fold.h"

#include <QTimeZone>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace remote {
namespace {

constexpr qsizetype kMaxList = 5000;

bool isThere(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

/// Whole number of the digits from..to; −1: something else stands there.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (const QChar c : text.sliced(from, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// The way in which the contract writes times, "2025-06-12T02:00:00Z" or with ".000", ten times as
/// quick as Qt's reader of every way. Null: another way, or none.
QDateTime utcMoment(QStringView text)
{
    constexpr qsizetype kShort = 20;
    constexpr qsizetype kLong = 24;
    constexpr auto kShape = QStringView(u"....-..-..T..:..:..");
    constexpr qint64 kEpochDay = 2'440'588; ///< Julian
    if ((text.size() != kShort && text.size() != kLong) || text.back() != u'Z' ||
        (text.size() == kLong && text.at(kShort - 1) != u'.'))
        return {};
    for (qsizetype i = 0; i < kShape.size(); ++i) {
        if (kShape.at(i) != u'.' && text.at(i) != kShape.at(i))
            return {};
    }
    const QDate day(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const std::array parts{digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2),
                           text.size() == kLong ? digits(text, kShort, 3) : 0};
    if (!day.isValid() || !QTime::isValid(parts[0], parts[1], parts[2], parts[3]))
        return {};
    const qint64 seconds = ((day.toJulianDay() - kEpochDay) * 24 + parts[0]) * 3600 +
                           parts[1] * 60 + parts[2];
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + parts[3], QTimeZone::UTC);
}

} // namespace

QJsonValue FieldReader::value(const char *key) const
{
    return m_object.value(QLatin1StringView(key));
}

QJsonObject FieldReader::rest(std::initializer_list<const char *> keys) const
{
    QJsonObject others = m_object;
    for (const char *key : keys)
        others.remove(QLatin1StringView(key));
    return others;
}

bool FieldReader::has(const char *key) const
{
    return isThere(value(key));
}

void FieldReader::fail(const char *key, const char *what)
{
    if (m_error.isEmpty())
        m_error = u"%1: %2"_s.arg(QLatin1StringView(key), QLatin1StringView(what));
}

QString FieldReader::text(const char *key, qsizetype limit)
{
    const QJsonValue given = value(key);
    if (!isThere(given))
        return {};
    if (!given.isString()) {
        fail(key, "not a text");
        return {};
    }
    const QString found = core::cleanText(given.toString());
    if (found.size() > limit)
        fail(key, "too long");
    return found.left(limit);
}

QString FieldReader::requiredText(const char *key, qsizetype limit)
{
    const QString found = text(key, limit);
    if (found.isEmpty())
        fail(key, "missing");
    return found;
}

QStringList FieldReader::texts(const char *key, qsizetype limit)
{
    const QJsonValue given = value(key);
    if (!isThere(given))
        return {};
    if (!given.isArray()) {
        fail(key, "not a list");
        return {};
    }
    QStringList found;
    const QJsonArray array = given.toArray();
    if (array.size() > kMaxList)
        fail(key, "too many");
    for (const QJsonValue &element : array) {
        if (!element.isString() || element.toString().size() > limit) {
            fail(key, "not a list of texts");
            return {};
        }
        found << core::cleanText(element.toString());
    }
    return found;
}

double FieldReader::number(const char *key, double low, double high, double otherwise)
{
    const QJsonValue given = value(key);
    if (!isThere(given))
        return otherwise;
    const double found = given.toDouble(std::nan(""));
    if (!std::isfinite(found)) {
        fail(key, "not a number");
        return otherwise;
    }
    if (found < low || found > high) {
        fail(key, "out of range");
        return otherwise;
    }
    return found;
}

std::optional<double> FieldReader::optionalNumber(const char *key)
{
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

qint64 FieldReader::integer(const char *key, qint64 low, qint64 high, qint64 otherwise)
{
    const double found = number(key, double(low), double(high), double(otherwise));
    if (found != std::floor(found))
        fail(key, "not a whole number");
    return qint64(found);
}

bool FieldReader::flag(const char *key, bool otherwise)
{
    const QJsonValue given = value(key);
    if (isThere(given) && !given.isBool())
        fail(key, "not true or false");
    return given.toBool(otherwise);
}

QDate FieldReader::date(const char *key)
{
    if (!has(key))
        return {};
    const QDate found = QDate::fromString(value(key).toString(), Qt::ISODate);
    if (!found.isValid())
        fail(key, "not a date");
    return found;
}

QDateTime FieldReader::moment(const char *key)
{
    const QJsonValue given = value(key);
    if (!isThere(given))
        return {};
    const QString text = given.toString();
    if (QDateTime utc = utcMoment(text); utc.isValid())
        return utc;
    const QDateTime found = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!found.isValid() || found.timeSpec() == Qt::LocalTime) {
        fail(key, "not a time with its offset");
        return {};
    }
    return found.toUTC();
}

domain::Period FieldReader::period(const char *key)
{
    const auto found = domain::Period::fromCode(value(key).toString());
    if (!found)
        fail(key, "not a period");
    return found.value_or(domain::Period{});
}

QJsonArray FieldReader::array(const char *key)
{
    if (has(key) && (!value(key).isArray() || value(key).toArray().size() > kMaxList))
        fail(key, "not a list, or too long");
    return value(key).toArray();
}

QJsonObject FieldReader::object(const char *key)
{
    if (has(key) && !value(key).isObject())
        fail(key, "not an object");
    return value(key).toObject();
}

void FieldReader::each(const char *key, int limit, const std::function<void(FieldReader &)> &read)
{
    if (!has(key))
        return;
    if (!value(key).isArray() || value(key).toArray().size() > limit)
        return fail(key, "not a list, or too long");
    for (const QJsonValue &element : value(key).toArray()) {
        if (!element.isObject())
            return fail(key, "not a list of objects");
        FieldReader reader(element.toObject());
        read(reader);
        if (!reader.error().isEmpty() && m_error.isEmpty())
            m_error = u"%1.%2"_s.arg(QLatin1StringView(key), reader.error());
    }
}

} // namespace remote
