// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/closingdesk.h"
#include "models/domain/closingedits.h"
#include "tests/quality/qualityworld.h"

/// What tests of closed periods start from.
namespace qualitytest {

inline const QString kMay = u"2025-05"_s;

inline domain::ClosedScores scoresOf(double points, int failures = 2)
{
    domain::ClosedScores scores{.rulesVersion = 3, .from = kMay, .to = kMay, .asOf = kNow};
    scores.cards.push_back({.group = u"all"_s, .id = {}, .score = points, .band = u"good"_s});
    domain::ClosedCard card{
        .group = u"agency"_s, .id = u"a-1"_s, .score = points, .band = u"good"_s};
    card.due = 10;
    if (failures > 0)
        card.losses.push_back({u"on-time"_s, 1, 100 - points, failures});
    scores.cards.push_back(card);
    for (int i = 0; i < failures; ++i)
        scores.failures.push_back({.rule = u"on-time"_s,
                                   .version = 1,
                                   .indicatorId = u"i-A"_s,
                                   .unitId = u"u-%1"_s.arg(i),
                                   .period = u"2025-04"_s,
                                   .agencyId = u"a-1"_s,
                                   .feedId = {},
                                   .points = (100 - points) / failures,
                                   .reason = u"late"_s,
                                   .found = 2.5,
                                   .records = {u"o-1"_s, u"o-2"_s}});
    scores.allFailures = failures;
    return scores;
}

inline domain::Closing closed(double points = 93.25, const domain::Closing *last = nullptr)
{
    auto made = domain::closingOf(last ? u"c-2"_s : u"c-1"_s, kMay, scoresOf(points), last);
    if (last)
        made.reason = u"Cục Thống kê đã gửi lại số liệu"_s;
    return made;
}

inline demo::Actor department()
{
    demo::Actor actor{u"Lê Thị Hạnh"_s, {}, domain::AgencyId(u"a-skhcn"_s), true, u"so-khcn"_s};
    actor.closesPeriods = true;
    return actor;
}

inline demo::Actor head(const QString &agency = u"a-1"_s)
{
    return {u"Nguyễn Văn Bình"_s, {}, domain::AgencyId(agency), true, u"lanh-dao"_s};
}

} // namespace qualitytest
