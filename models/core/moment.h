// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

inline constexpr qint64 kDayMs = 24 * 3600 * 1000;

/// A moment as the contract writes it: RFC 3339, UTC, whole seconds. Empty when it is not valid.
[[nodiscard]] inline QString iso(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))
                            : QString();
}

} // namespace core
