// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QTest>

/// Fails the test with the error's name and detail unless the result is a value.
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(verified.has_value(), qPrintable(support::describe(verified)));                   \
    } while (false)

/// Fails the test unless the result is this kind of error.
#define VERIFY_ERROR(expression, expected)                                                         \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(!verified.has_value(), "it succeeded");                                           \
        QVERIFY2(verified.error().kind == (expected), qPrintable(support::describe(verified)));    \
    } while (false)

namespace support {

template<typename Result>
[[nodiscard]] QString describe(const Result &result)
{
    if (result)
        return QStringLiteral("it succeeded");
    return core::errorName(result.error().kind) + QStringLiteral(": ") + result.error().detail;
}

/// A value as the result that it is compared with.
template<typename Value>
[[nodiscard]] core::Result<Value> ok(Value value)
{
    return value;
}

} // namespace support
