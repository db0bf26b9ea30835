// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/operationgenerator.h"

#include "app/demo/dice.h"
#include "models/domain/servicefacts.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using domain::ServiceFacts;

constexpr int kServiceOffset = 7 * 3600;
constexpr double kDaySeconds = 86'400;
constexpr qint64 kGigabyte = 1'073'741'824;

/// Something that went wrong so many days ago.
struct PlannedIncident {
    int daysAgo;
    int severity;
    int startHour;
    int minutes; ///< 0: not over yet
    double down; ///< share of that time in which nobody could work
    const char *text;
};
constexpr std::array kPlannedIncidents = std::to_array<PlannedIncident>({
    {311, 3, 9, 95, 0, "Bản đồ nền tải chậm"},
    {268, 2, 14, 140, 0.2, "Máy chủ dữ liệu đầy bộ nhớ, truy vấn chậm"},
    {203, 3, 8, 60, 0, "Không gửi được thư thông báo"},
    {152, 2, 10, 75, 0.3, "Mất kết nối trục liên thông LGSP"},
    {96, 1, 8, 200, 1, "Mất điện phòng máy chủ, chuyển nguồn dự phòng không thành công"},
    {61, 3, 16, 45, 0, "Ảnh phản ánh hiển thị chậm"},
    {33, 2, 7, 110, 0.4, "Chứng thư số của máy chủ hết hạn"},
    {12, 3, 13, 80, 0, "Trang đăng nhập trả lời chậm"},
    {2, 3, 15, 0, 0, "Kết nối nguồn giám sát dịch bệnh chập chờn"},
});

/// Connectors that fetch by themselves, and how often a run fails.
struct PlannedConnector {
    const char *feed;
    int runs;
    double failing;
};
constexpr std::array kPlannedConnectors = std::to_array<PlannedConnector>({
    {"f-ccts-day", 24, 0.01},
    {"f-syt-day", 24, 0.012},
    {"f-cdc-week", 24, 0.05},
    {"f-sgddt-day", 24, 0.008},
    {"f-ttpvhcc-day", 48, 0.006},
});

QDate localDay(const QDateTime &now)
{
    return now.toOffsetFromUtc(kServiceOffset).date();
}

QDateTime at(const QDate &day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone::fromSecondsAheadOfUtc(kServiceOffset))
        .toUTC();
}

/// Those that begin on a day or last into it; the share of the day that was lost.
double putIncidents(ServiceFacts &facts, int daysAgo, const QDate &day)
{
    double lost = 0;
    for (const PlannedIncident &one : kPlannedIncidents) {
        const bool lasts = one.minutes == 0 && daysAgo < one.daysAgo;
        if (one.daysAgo != daysAgo && !lasts)
            continue;
        const QDate began = day.addDays(daysAgo - one.daysAgo);
        const QDateTime from = at(began, one.startHour);
        facts.incidents.push_back(
            {.id = u"su-co-%1"_s.arg(began.toString(Qt::ISODate)),
             .severity = one.severity,
             .text = QString::fromUtf8(one.text),
             .from = from,
             .until = one.minutes == 0 ? QDateTime() : from.addSecs(one.minutes * 60LL)});
        lost += one.minutes * 60 * one.down / kDaySeconds;
    }
    return lost;
}

void putConnectors(ServiceFacts &facts, Dice &dice)
{
    for (const PlannedConnector &one : kPlannedConnectors) {
        int failures = 0;
        for (int run = 0; run < one.runs; ++run)
            failures += dice.chance(one.failing) ? 1 : 0;
        facts.connectors.push_back(
            {.feedId = QString::fromLatin1(one.feed),
             .runs = one.runs,
             .failures = failures,
             .lastError = failures > 0 ? u"Hết thời gian chờ máy chủ nguồn"_s : QString()});
    }
}

void putBackups(ServiceFacts &facts, int daysAgo, const QDate &day)
{
    constexpr int kFailedBackup = 40;
    constexpr std::array kRestoreTests{300, 210, 118, 25};
    constexpr int kFailedTest = 210;
    const qint64 size = 41 * kGigabyte + (kOperationDays - daysAgo) * (kGigabyte / 20);
    const bool ok = daysAgo != kFailedBackup;
    facts.backups.push_back({.at = at(day, 1, 30),
                             .ok = ok,
                             .bytes = ok ? size : 0,
                             .text = ok ? QString() : u"Ổ lưu bản sao hết chỗ"_s});
    if (std::ranges::contains(kRestoreTests, daysAgo)) {
        const bool worked = daysAgo != kFailedTest;
        facts.restoreTests.push_back({.at = at(day, 15),
                                      .ok = worked,
                                      .bytes = size,
                                      .text = worked ? u"Khôi phục thử trên máy chủ dự phòng"_s
                                                     : u"Bản sao khôi phục thiếu tệp đính kèm"_s});
    }
    facts.storageUsed = 310 * kGigabyte + (kOperationDays - daysAgo) * (kGigabyte / 4);
    facts.storageCapacity = 800 * kGigabyte;
}

void putManagement(ServiceFacts &facts, int daysAgo, const QDate &day)
{
    constexpr std::array kReviews{270, 88};
    const auto every = [&](int days, int offset) { return daysAgo % days == offset ? 1 : 0; };
    facts.accounts = 54 + (kOperationDays - daysAgo) / 45;
    facts.accountsCreated = every(45, 0);
    facts.accountsClosed = every(120, 30);
    facts.accountsLocked = every(73, 6);
    facts.roleChanges = every(31, 3);
    facts.reveals = every(9, 2) + every(14, 5);
    if (std::ranges::contains(kReviews, daysAgo))
        facts.reviews.push_back({.at = at(day, 10),
                                 .accounts = *facts.accounts,
                                 .withdrawn = daysAgo == kReviews[0] ? 3 : 1,
                                 .by = u"Trương Quang Khải"_s});
}

} // namespace

QJsonObject serviceDay(quint32 seed, const QDateTime &now, int daysAgo)
{
    const QDate day = localDay(now).addDays(-daysAgo);
    Dice dice(seed, streamOf(u"service"_s) + quint64(day.toJulianDay()));
    ServiceFacts facts;
    const double lost = putIncidents(facts, daysAgo, day);
    putConnectors(facts, dice);
    putBackups(facts, daysAgo, day);
    putManagement(facts, daysAgo, day);
    const QString code = day.toString(Qt::ISODate);
    return {{u"id"_s, u"sd-"_s + code},
            {u"version"_s, 1},
            {u"day"_s, code},
            {u"availability"_s, 1 - lost},
            {u"document"_s, domain::toJson(facts)}};
}

std::vector<QJsonObject> serviceDays(quint32 seed, const QDateTime &now)
{
    std::vector<QJsonObject> days;
    for (int daysAgo = kOperationDays; daysAgo > 0; --daysAgo)
        days.push_back(serviceDay(seed, now, daysAgo));
    return days;
}

} // namespace demo
