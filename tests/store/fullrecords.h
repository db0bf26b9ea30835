// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QJsonArray>
#include <QTimeZone>

/// Records with every field set.
namespace full {

using namespace Qt::StringLiterals;
using namespace domain;

inline const QDate kDay(2024, 2, 29);
inline const QDate kLater(2025, 7, 1);

[[nodiscard]] inline QDateTime at(int hour)
{
    return {QDate(2025, 5, 20), QTime(hour, 30, 15, 123), QTimeZone::UTC};
}

// Written without field names, so that the compiler refuses a record that lacks a field.
[[nodiscard]] inline domain::Unit unit()
{
    return {UnitId(u"u1"_s),
            3,
            u"593"_s,
            u"Thành phố Phan Thiết"_s,
            u"Phan Thiết"_s,
            UnitLevel::District,
            u"district"_s,
            UnitId(u"u0"_s),
            kDay,
            kLater,
            u"1685/NQ"_s,
            {{UnitId(u"u2"_s), kLater, u"merge"_s, 0.25, 0.5}},
            108.1,
            10.93,
            QJsonObject{{u"type"_s, u"Polygon"_s},
                        {u"coordinates"_s, QJsonArray{QJsonArray{1.5, 2.5}}}},
            u"illustrative"_s,
            230'000,
            2024};
}

[[nodiscard]] inline domain::Agency agency()
{
    return {AgencyId(u"a1"_s),
            2,
            u"Sở Tài chính"_s,
            u"STC"_s,
            AgencyId(u"a0"_s),
            UnitId(u"u1"_s),
            kDay,
            kLater,
            {AgencyId(u"a2"_s), AgencyId(u"a3"_s)},
            {{IndicatorId(u"i1"_s), u"lead"_s, kDay, kLater}}};
}

[[nodiscard]] inline domain::Indicator indicator()
{
    return {IndicatorId(u"i1"_s),
            9,
            u"KT09"_s,
            u"Thu ngân sách"_s,
            u"Thu NS"_s,
            u"Budget revenue"_s,
            Subsystem::Health,
            u"Ngân sách"_s,
            u"Budget"_s,
            ValueKind::Flow,
            u"tỷ đồng"_s,
            u"bn VND"_s,
            2,
            0.001,
            PeriodKind::Month,
            true,
            u"calendar"_s,
            20,
            {u"district"_s, u"level"_s},
            u"a/b"_s,
            u"API"_s,
            AgencyId(u"a1"_s),
            AgencyId(u"a2"_s),
            u"Giám đốc"_s,
            Direction::Band,
            {{kDay, 0.9, 0.8, std::nullopt, 1.5}},
            -5.5,
            std::nullopt,
            u"TT 01"_s,
            u"public"_s,
            u"N"_s,
            u"D"_s,
            {u"P1"_s, u"P2"_s},
            u"KT"_s,
            3,
            kDay,
            kLater};
}

[[nodiscard]] inline domain::Plan plan()
{
    return {PlanId(u"p1"_s),  1,         IndicatorId(u"i1"_s), UnitId(u"u1"_s), 2025, 8.25, 8.5,
            {0.1, 0.25, 1.0}, u"QĐ 12"_s};
}

[[nodiscard]] inline domain::Observation observation()
{
    return {ObservationId(u"o1"_s),
            4,
            IndicatorId(u"i1"_s),
            UnitId(u"u1"_s),
            *Period::fromCode(u"2025-W01"),
            u"level=THPT"_s,
            12.5,
            true,
            100.25,
            1.5,
            std::nullopt,
            ValueStatus::Unknown,
            u"thẩm định"_s,
            u"ghi chú"_s,
            AgencyId(u"a1"_s),
            u"Lan"_s,
            u"Hùng"_s,
            u"Minh"_s,
            at(3),
            at(4)};
}

[[nodiscard]] inline domain::Feed feed()
{
    return {FeedId(u"f1"_s), 1,         u"LGSP"_s,      AgencyId(u"a1"_s), {IndicatorId(u"i1"_s)},
            u"api"_s,        u"live"_s, u"mid-month"_s, u"+5"_s,           at(5)};
}

[[nodiscard]] inline domain::Slot slot()
{
    return {SlotId(u"s1"_s), 1,
            FeedId(u"f1"_s), IndicatorId(u"i1"_s),
            UnitId(u"u1"_s), *Period::fromCode(u"2024-2025"),
            at(1),           at(2),
            u"late"_s};
}

[[nodiscard]] inline domain::Report report()
{
    return {ReportId(u"r1"_s),
            7,
            u"PA-2025-000123"_s,
            u"Ngập nước"_s,
            u"Đường ngập"_s,
            CategoryId(u"c1"_s),
            Severity::Urgent,
            u"zalo"_s,
            ReportState::InProgress,
            u"DANG_XU_LY"_s,
            u"12 Lê Lợi"_s,
            108.123456789,
            10.987654321,
            4.5,
            UnitId(u"x1"_s),
            UnitId(u"d1"_s),
            u"Nguyễn Thị Lan"_s,
            u"0912345678"_s,
            true,
            AgencyId(u"a1"_s),
            {AgencyId(u"a2"_s), AgencyId(u"a3"_s)},
            u"Trần Văn Bình"_s,
            at(1),
            at(2),
            at(3),
            at(4),
            at(5),
            at(6),
            at(7),
            u"đã xử lý"_s,
            u"lý do"_s,
            true,
            3,
            u"tốt"_s,
            ReportId(u"r0"_s),
            2};
}

[[nodiscard]] inline domain::MediaItem mediaItem()
{
    return {MediaItemId(u"m1"_s),
            2,
            MediaSourceId(u"s1"_s),
            u"https://example.vn/1"_s,
            u"Tiêu đề"_s,
            u"Trích"_s,
            u"PV"_s,
            at(1),
            at(2),
            {u"Du lịch"_s, u"Giao thông"_s},
            UnitId(u"u1"_s),
            AgencyId(u"a1"_s),
            Sentiment::Negative,
            u"Lan"_s,
            0.875,
            10,
            20,
            30,
            40,
            {u"biển"_s},
            MediaItemId(u"m0"_s),
            u"abc"_s,
            u"XAC_MINH"_s,
            at(3),
            true,
            Sentiment::Neutral,
            0.75,
            u"false"_s,
            ReportId(u"r1"_s),
            kLater,
            u"Tóm tắt"_s,
            u"Hằng"_s,
            {{at(3), u"Hằng"_s, u"verify"_s, {{u"agencyId"_s, u"a1"_s}, {u"urgent"_s, true}}}},
            {{at(2), 5, 10, 15, 20}, {at(4), 10, 20, 30, 40}}};
}

[[nodiscard]] inline domain::MediaSource mediaSource()
{
    return {MediaSourceId(u"s1"_s),
            1,
            u"Báo Bình Thuận"_s,
            u"local-press"_s,
            u"https://example.vn"_s,
            u"https://example.vn/rss"_s,
            15,
            false};
}

[[nodiscard]] inline domain::MediaRule mediaRule()
{
    const MediaRuleWords before{{u"Bình Thuận"_s}, {}, false, false};
    const MediaRuleWords words{{u"Bình Thuận"_s}, {u"phường Bình Thuận"_s}, true, true};
    return {MediaRuleId(u"mr1"_s),
            2,
            MediaRuleKind::Place,
            u"Chủ đề"_s,
            UnitId(u"u1"_s),
            words,
            {{at(1), u"Lan"_s, before}, {at(2), u"Hằng"_s, words}}};
}

} // namespace full
