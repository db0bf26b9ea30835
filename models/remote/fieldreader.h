// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace remote {

/// Characters of a text that people write freely.
inline constexpr qsizetype kLongText = 10000;

/// Reads the fields of one JSON object and keeps the first thing that does not fit the contract.
/// Missing optional fields give the default; a field of the wrong type, too long, out of range or
/// without time zone is an error.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    /// At most `limit` characters; cleaned of invisible controls.
    [[nodiscard]] QString text(const char *key, qsizetype limit = 512);
    [[nodiscard]] QString requiredText(const char *key, qsizetype limit = 512);
    template<typename Id>
    [[nodiscard]] Id id(const char *key)
    {
        return Id(text(key, 128));
    }
    template<typename Id>
    [[nodiscard]] QList<Id> ids(const char *key)
    {
        QList<Id> found;
        for (const QString &value : texts(key, 128))
            found << Id(value);
        return found;
    }
    [[nodiscard]] QStringList texts(const char *key, qsizetype limit = 512);
    [[nodiscard]] double number(const char *key, double low = -1e18, double high = 1e18,
                                double otherwise = 0);
    [[nodiscard]] std::optional<double> optionalNumber(const char *key);
    [[nodiscard]] qint64 integer(const char *key, qint64 low, qint64 high, qint64 otherwise = 0);
    [[nodiscard]] bool flag(const char *key, bool otherwise = false);
    [[nodiscard]] QDate date(const char *key);
    /// RFC 3339 with an offset; a local time is an error.
    [[nodiscard]] QDateTime moment(const char *key);
    [[nodiscard]] domain::Period period(const char *key);
    [[nodiscard]] QJsonArray array(const char *key);
    [[nodiscard]] QJsonObject object(const char *key);
    /// Each element of a list of objects, at most `limit`.
    void each(const char *key, int limit, const std::function<void(FieldReader &)> &read);
    /// The members beside these, as they came.
    [[nodiscard]] QJsonObject rest(std::initializer_list<const char *> keys) const;
    [[nodiscard]] bool has(const char *key) const;

    void fail(const char *key, const char *what);
    /// Empty while everything fits.
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue value(const char *key) const;

    QJsonObject m_object;
    QString m_error;
};

} // namespace remote
