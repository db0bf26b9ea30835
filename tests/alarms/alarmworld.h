// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QJsonDocument>

namespace alarmtest {

inline const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

/// A small province in a real cache: two agencies, one daily indicator that is too high since the
/// tenth, reports that are overdue, one emergency that nobody received; and the desk's readers.
class AlarmWorld
{
public:
    AlarmWorld()
        : readers(cache.path(), support::key())
        , clock(kNow)
        , directory(readers, hub)
    {
        using namespace Qt::StringLiterals;
        domain::Unit province;
        province.id = domain::UnitId(u"u-60"_s);
        province.version = 1;
        province.level = domain::UnitLevel::Province;
        put(domain::Collection::Units, {province});
        put(domain::Collection::Agencies,
            {agency(u"a-1"_s, u"Sở Xây dựng"_s), agency(u"a-2"_s, u"Sở Y tế"_s)});
        put(domain::Collection::Indicators, {indicator()});
        std::vector<domain::Record> values;
        for (int day = 1; day <= 11; ++day)
            values.emplace_back(observation(day, day < 10 ? 50 : 150));
        put(domain::Collection::Observations, values);
        std::vector<domain::Record> reports;
        for (int i = 0; i < 6; ++i)
            reports.emplace_back(report(i, i < 4 ? u"a-1"_s : u"a-2"_s, i + 2));
        domain::Report urgent = report(6, u"a-1"_s, -2);
        urgent.categoryId = domain::CategoryId(u"k-urgent"_s);
        urgent.state = domain::ReportState::New;
        urgent.sentAt = kNow.addSecs(-7200);
        reports.emplace_back(urgent);
        put(domain::Collection::Reports, reports);
    }
    void put(domain::Collection collection, std::vector<domain::Record> records)
    {
        const auto applied = cache.apply(collection, support::page(std::move(records)), kNow);
        if (!applied)
            qFatal("%ls", qUtf16Printable(applied.error().detail));
        hub.post(collection, {});
    }
    void rules(const std::vector<domain::AlarmRule> &rules)
    {
        put(domain::Collection::AlarmRules, {rules.begin(), rules.end()});
    }
    [[nodiscard]] static domain::AlarmRule rule(const QString &id, const char *kind, int priority,
                                                const char *parameters)
    {
        domain::AlarmRule made;
        made.id = id;
        made.version = 1;
        made.name = id;
        made.subsystem = domain::Subsystem::Health;
        made.kind = QString::fromLatin1(kind);
        made.priority = priority;
        made.parameters = QJsonDocument::fromJson(parameters).object();
        return made;
    }
    /// Too high (P1), agencies with three overdue (P2), an emergency that latches (P1), the
    /// connection (P3).
    [[nodiscard]] static std::vector<domain::AlarmRule> someRules()
    {
        using namespace Qt::StringLiterals;
        return {rule(u"r-high"_s, "threshold", 1, R"({"indicator": "YT09", "above": 100})"),
                rule(u"r-overdue"_s, "overdue", 2, R"({"days": 1, "per": "agency", "count": 3})"),
                rule(u"r-urgent"_s, "emergency", 1,
                     R"({"categories": ["k-urgent"], "minutes": 60, "latch": true})"),
                rule(u"r-lost"_s, "connection", 3, R"({"minutes": 5})")};
    }
    [[nodiscard]] static domain::AlarmAction action(int number, const QString &rule,
                                                    const QString &subject, domain::AlarmVerb verb,
                                                    const QDateTime &onset, const QDateTime &at)
    {
        using namespace Qt::StringLiterals;
        domain::AlarmAction made;
        made.id = u"aa-%1"_s.arg(number);
        made.version = number;
        made.ruleId = rule;
        made.subject = subject;
        made.verb = domain::code(verb);
        made.actor = u"An"_s;
        made.comment = u"Đã gọi"_s;
        made.onset = onset;
        made.at = at;
        return made;
    }
    /// Overdue since so many days; its code is "PA-2025-00000<number>".
    [[nodiscard]] static domain::Report report(int number, const QString &agency, int daysOverdue)
    {
        using namespace Qt::StringLiterals;
        support::RecordSource source(quint32(number) + 1);
        domain::Report made = source.report(number);
        made.state = domain::ReportState::InProgress;
        made.stateText = domain::code(made.state);
        made.leadAgencyId = domain::AgencyId(agency);
        made.dueAt = kNow.addDays(-daysOverdue);
        made.sentAt = kNow.addDays(-daysOverdue - 5);
        made.resolvedAt = {};
        return made;
    }
    [[nodiscard]] static domain::Observation observation(int day, double value)
    {
        using namespace Qt::StringLiterals;
        domain::Observation made;
        made.id = domain::ObservationId(u"o-%1"_s.arg(day));
        made.version = 1;
        made.indicatorId = indicator().id;
        made.unitId = domain::UnitId(u"u-60"_s);
        made.period = domain::Period::containing(domain::PeriodKind::Day, QDate(2025, 6, day));
        made.value = value;
        made.status = domain::ValueStatus::Official;
        made.publishedAt = QDateTime(QDate(2025, 6, day), QTime(16, 0), QTimeZone::UTC);
        return made;
    }
    [[nodiscard]] static domain::Indicator indicator()
    {
        using namespace Qt::StringLiterals;
        domain::Indicator made;
        made.id = domain::IndicatorId(u"i-YT09"_s);
        made.version = 1;
        made.code = u"YT09"_s;
        made.name = u"Ca sốt xuất huyết"_s;
        made.subsystem = domain::Subsystem::Health;
        made.kind = domain::ValueKind::Flow;
        made.periodKind = domain::PeriodKind::Day;
        return made;
    }
    [[nodiscard]] static domain::Agency agency(const QString &id, const QString &name)
    {
        domain::Agency made;
        made.id = domain::AgencyId(id);
        made.version = 1;
        made.name = name;
        return made;
    }

    support::Cache cache;
    store::ChangeHub hub;
    store::ReaderPool readers;
    core::FixedClock clock;
    items::Directory directory;
};

} // namespace alarmtest
