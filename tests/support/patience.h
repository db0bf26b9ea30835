// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// How long QTRY_… waits where a test gives no time, in milliseconds. Qt's five seconds are enough
/// for a machine that does nothing else; a whole console under test has to share its processor. A
/// test that passes never waits longer than it must.
inline constexpr int kTryPatience = 60'000;

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, kTryPatience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, kTryPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, kTryPatience)
