// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"
#include "models/domain/reportfilter.h"
#include "models/store/keyset.h"
#include "models/store/mediarepository.h"

#include <functional>
#include <vector>

namespace store {

class Database;

using domain::ReportFilter;

/// Units, agencies and the calendar: small reference data, read whole.
class AdministrationRepository
{
public:
    explicit AdministrationRepository(const Database &db)
        : m_db(db)
    {
    }
    [[nodiscard]] core::Result<std::vector<domain::Unit>> units(bool withGeometry) const;
    [[nodiscard]] core::Result<std::vector<domain::Agency>> agencies() const;
    [[nodiscard]] core::Result<std::vector<domain::CalendarDay>> calendar() const;

private:
    const Database &m_db;
};

/// Indicators, plans, observations, feeds and slots.
class IndicatorRepository
{
public:
    explicit IndicatorRepository(const Database &db)
        : m_db(db)
    {
    }
    [[nodiscard]] core::Result<std::vector<domain::Indicator>> indicators() const;
    [[nodiscard]] core::Result<std::vector<domain::Plan>> plans() const;
    [[nodiscard]] core::Result<std::vector<domain::Feed>> feeds() const;
    /// All versions for an indicator, unit and breakdown whose period starts in [from, to], by
    /// period then publishedAt.
    [[nodiscard]] core::Result<std::vector<domain::Observation>> series(
        const domain::IndicatorId &indicator, const domain::UnitId &unit, const QString &breakdown,
        const QDate &from, const QDate &to) const;
    /// All versions of every indicator of a subsystem for a unit, breakdown "", by indicator,
    /// period and publication, until a day: what a board is made of. Daily values from `dailyFrom`
    /// on; the slower rhythms whole, since ten years of months are few.
    [[nodiscard]] core::Result<std::vector<domain::Observation>> versionsOf(
        domain::Subsystem subsystem, const domain::UnitId &unit, const QDate &dailyFrom,
        const QDate &to) const;
    /// All versions of one indicator and period for every unit and breakdown.
    [[nodiscard]] core::Result<std::vector<domain::Observation>> versionsAcross(
        const domain::IndicatorId &indicator, const domain::Period &period) const;
    /// The valid version (latest publishedAt, not retired) of every indicator of a subsystem for a
    /// unit, breakdown "", for periods that start in [from, to]; what tiles and sparklines are made
    /// of.
    [[nodiscard]] core::Result<std::vector<domain::Observation>> valid(domain::Subsystem subsystem,
                                                                       const domain::UnitId &unit,
                                                                       const QDate &from,
                                                                       const QDate &to) const;
    /// The valid value of one indicator and period for every unit and breakdown that has one:
    /// ranking, structure, choropleth.
    [[nodiscard]] core::Result<std::vector<domain::Observation>> across(
        const domain::IndicatorId &indicator, const domain::Period &period) const;
    [[nodiscard]] core::Result<std::vector<domain::Slot>> slotsOf(
        const domain::IndicatorId &indicator, const domain::UnitId &unit) const;

private:
    const Database &m_db;
};

/// A report as the map needs it.
struct ReportPoint {
    qint64 row = 0; ///< rowid in the cache, stable while the cache lives
    double longitude = 0;
    double latitude = 0;
    domain::ReportState state = domain::ReportState::Unknown;
    domain::Severity severity = domain::Severity::Normal;
    qint64 dueAt = 0;  ///< ms since epoch, 0 none
    qint64 sentAt = 0; ///< ms since epoch
};

/// Reports of one unit, as reported.
struct UnitReports {
    domain::UnitId unit; ///< empty: reports that name none
    qint64 total = 0;
    qint64 resolved = 0;
    qint64 resolvedOnTime = 0; ///< against the original deadline

    bool operator==(const UnitReports &) const = default;
};

/// Counts for overview, tabs and charts.
struct ReportCounts {
    qint64 total = 0;
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 dueSoon = 0;
    qint64 resolved = 0;
    qint64 resolvedOnTime = 0; ///< against the original deadline
    qint64 rated = 0;
    qint64 satisfied = 0; ///< rating 2 or 3
    std::vector<std::pair<domain::ReportState, qint64>> byState;
    std::vector<std::pair<domain::CategoryId, qint64>> byCategory;
    std::vector<std::pair<domain::UnitId, qint64>> byDistrict;
    std::vector<std::pair<domain::UnitId, qint64>> overdueByDistrict;
};

/// Reports sent on one day (UTC+7).
struct DayCount {
    QDate day;
    qint64 count = 0;

    bool operator==(const DayCount &) const = default;
};

/// Field reports, their events, attachments and categories.
class ReportRepository
{
public:
    explicit ReportRepository(const Database &db)
        : m_db(db)
    {
    }
    /// Newest first by (sentAt, id); reports come without `text` and `result`.
    [[nodiscard]] core::Result<std::vector<domain::Report>> page(const ReportFilter &filter,
                                                                 const Keyset &after,
                                                                 int limit) const;
    /// The places of all that match, or of the first so many, newest first; the hits of a search
    /// that finds few, best first (searchrank.h).
    [[nodiscard]] core::Result<std::vector<qint64>> order(const ReportFilter &filter,
                                                          qint64 limit = kAllRows) const;
    /// The records at these places as lists show them, without those that are gone.
    [[nodiscard]] core::Result<std::vector<Listed<domain::Report>>> listed(
        const std::vector<qint64> &ords) const;
    [[nodiscard]] core::Result<qint64> count(const ReportFilter &filter) const;
    [[nodiscard]] core::Result<ReportCounts> counts(const ReportFilter &filter) const;
    /// Per district or per commune, by id; other levels have no reports of their own.
    [[nodiscard]] core::Result<std::vector<UnitReports>> perUnit(const ReportFilter &filter,
                                                                 domain::UnitLevel level) const;
    /// Received per day in [from, to): (date in UTC+7, received, resolved).
    struct Day {
        QDate date;
        qint64 received = 0;
        qint64 resolved = 0;
    };
    [[nodiscard]] core::Result<std::vector<Day>> perDay(
        const QDate &from, const QDate &to, const std::vector<domain::UnitId> &units) const;
    /// Reports under a filter by the day on which they were sent; days without any are left out.
    [[nodiscard]] core::Result<std::vector<DayCount>> sentPerDay(const ReportFilter &filter) const;
    [[nodiscard]] core::Result<domain::Report> report(const domain::ReportId &id) const;
    [[nodiscard]] core::Result<domain::ReportId> idOfRow(qint64 row) const;
    [[nodiscard]] core::Result<std::vector<ReportPoint>> points(const ReportFilter &filter) const;
    /// The same one by one, for those who need not keep a million of them.
    [[nodiscard]] core::Result<void> eachPoint(
        const ReportFilter &filter, const std::function<void(const ReportPoint &)> &visit) const;
    /// Reports sent in [from, to] within so many metres of a place (WGS 84), nearest first.
    struct Nearness {
        double longitude = 0;
        double latitude = 0;
        double metres = 0;
        QDateTime from;
        QDateTime to;
        int limit = 0;
    };
    [[nodiscard]] core::Result<std::vector<std::pair<domain::ReportId, double>>> near(
        const Nearness &asked) const;
    [[nodiscard]] core::Result<std::vector<domain::ReportEvent>> events(
        const domain::ReportId &id) const;
    [[nodiscard]] core::Result<std::vector<domain::Attachment>> attachments(
        const domain::ReportId &id) const;
    [[nodiscard]] core::Result<std::vector<domain::ReportCategory>> categories() const;

private:
    const Database &m_db;
};

/// Alarm rules, what people did to alarms, and tickets.
class OperationsRepository
{
public:
    explicit OperationsRepository(const Database &db)
        : m_db(db)
    {
    }
    [[nodiscard]] core::Result<std::vector<domain::AlarmRule>> alarmRules() const;
    /// Oldest first.
    [[nodiscard]] core::Result<std::vector<domain::AlarmAction>> alarmActions() const;
    /// Newest first.
    [[nodiscard]] core::Result<std::vector<domain::Ticket>> tickets() const;
    /// In the order of their names.
    [[nodiscard]] core::Result<std::vector<domain::WallPage>> wallPages() const;
    /// Those from that moment on, oldest first.
    [[nodiscard]] core::Result<std::vector<domain::WallCommand>> wallCommands(
        const QDateTime &since) const;
    /// In the order of their names, the newest key of each first; revoked ones too.
    [[nodiscard]] core::Result<std::vector<domain::Signer>> signers() const;
    /// With their documents, what was worked on last first.
    [[nodiscard]] core::Result<std::vector<domain::Bulletin>> bulletins() const;

private:
    const Database &m_db;
};

} // namespace store
