// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/format.h"
#include "widgets/common/sharedcontext.h"

#include <utility>

namespace common {

/// The shared period as moments [from, to) in UTC: its days begin and end in the console's time
/// zone. An open end is null.
[[nodiscard]] inline std::pair<QDateTime, QDateTime> periodUtc(const SharedContext &context)
{
    const auto dayStart = [](const QDate &day) {
        return day.isValid() ? day.startOfDay(format::zone()).toUTC() : QDateTime();
    };
    return {dayStart(context.from()),
            dayStart(context.to().isValid() ? context.to().addDays(1) : QDate())};
}

/// The moment to the minute, for filters that depend on "now": deadlines move on, but not with
/// every repaint.
[[nodiscard]] inline QDateTime toMinute(QDateTime moment)
{
    moment.setTime(QTime(moment.time().hour(), moment.time().minute()));
    return moment;
}

} // namespace common
