// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace domain {

/// A moment of a record in the contract's words, in UTC; null when it is missing or none.
[[nodiscard]] inline QDateTime momentIn(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODate).toUTC();
}

} // namespace domain
