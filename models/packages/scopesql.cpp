// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/scopesql.h"

#include "models/domain/keeping.h"
#include "models/store/jsonvalues.h"
#include "models/store/localday.h"
#include "models/store/repositories.h"

using domain::Collection;
using domain::Subsystem;

namespace packages {
namespace {

constexpr auto kInSight = "retired_at IS NULL";

/// The conditions that there are, all of which must hold.
QByteArray all(QByteArrayList conditions)
{
    conditions.removeAll(QByteArray());
    return conditions.isEmpty() ? QByteArray("1") : "(" + conditions.join(") AND (") + ")";
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// The first moment of a day, and of the day after it, in ms.
QByteArray startOf(const QDate &day)
{
    return number(store::startOfLocalDay(day).toMSecsSinceEpoch());
}

QByteArray endOf(const QDate &day)
{
    return startOf(day.addDays(1));
}

QByteArray within(const char *table, const QByteArray &condition)
{
    return QByteArray("IN (SELECT id FROM ") + table + " WHERE " + condition + ")";
}

} // namespace

ScopeSql::ScopeSql(const SnapshotScope &scope, QByteArray areas)
    : m_scope(scope)
    , m_areas(std::move(areas))
{
}

core::Result<ScopeSql> ScopeSql::of(const store::Database &db, const SnapshotScope &scope)
{
    if (scope.areas.isEmpty())
        return ScopeSql(scope, "[]");
    return store::AdministrationRepository(db).units(false).transform(
        [&](const std::vector<domain::Unit> &units) {
            QList<domain::UnitId> named;
            for (const QString &area : scope.areas)
                named << domain::UnitId(area);
            const auto territory = domain::territoryOf(named, units);
            return ScopeSql(scope,
                            store::toJson(QStringList(territory.cbegin(), territory.cend())));
        });
}

bool ScopeSql::has(Subsystem subsystem) const
{
    return m_scope.subsystems.isEmpty() || m_scope.subsystems.contains(subsystem);
}

bool ScopeSql::isNarrow() const
{
    return !m_scope.subsystems.isEmpty() || !m_scope.areas.isEmpty();
}

QByteArray ScopeSql::ofIndicators() const
{
    if (m_scope.subsystems.isEmpty())
        return {};
    QByteArrayList numbers;
    for (const Subsystem subsystem : m_scope.subsystems)
        numbers << number(int(subsystem));
    return "subsystem IN (" + numbers.join(',') + ")";
}

QByteArray ScopeSql::ofUnit() const
{
    return m_scope.areas.isEmpty() ? "" : "unit_id IN (SELECT value FROM json_each(?1))";
}

QByteArray ScopeSql::ofPeriods() const
{
    QByteArrayList bounds;
    if (m_scope.from.isValid()) // the year before stays for comparison
        bounds << "period_end >= " + number(QDate(m_scope.from.year() - 1, 1, 1).toJulianDay());
    if (m_scope.to.isValid())
        bounds << "period_start <= " + number(m_scope.to.toJulianDay());
    return bounds.join(" AND ");
}

QByteArray ScopeSql::days() const
{
    QByteArrayList bounds{kInSight};
    if (m_scope.from.isValid())
        bounds << "day >= " + number(QDate(m_scope.from.year() - 1, 1, 1).toJulianDay());
    if (m_scope.to.isValid())
        bounds << "day <= " + number(m_scope.to.toJulianDay());
    if (m_scope.asOf)
        bounds << "day <= " + number(m_scope.asOf->toOffsetFromUtc(7 * 3600).date().toJulianDay());
    return all(bounds);
}

QByteArray ScopeSql::known(const QByteArray &moment) const
{
    return m_scope.asOf ? moment + " <= " + number(m_scope.asOf->toMSecsSinceEpoch())
                        : QByteArray();
}

QByteArray ScopeSql::reports() const
{
    if (!has(Subsystem::FieldReports))
        return "0";
    const QByteArray area = m_scope.areas.isEmpty()
                                ? ""
                                : ofUnit() + " OR district_id IN (SELECT value FROM json_each(?1))";
    const QByteArray began = m_scope.to.isValid() ? "sent_at < " + endOf(m_scope.to) : QByteArray();
    const QByteArray ended = m_scope.from.isValid()
                                 ? "open = 1 OR sent_at >= " + startOf(m_scope.from) +
                                       " OR coalesce(resolved_at, updated_at) >= " +
                                       startOf(m_scope.from)
                                 : QByteArray();
    return all({kInSight, area, began, ended, known("sent_at")});
}

QByteArray ScopeSql::media() const
{
    if (!has(Subsystem::Media))
        return "0";
    const QByteArray began = m_scope.to.isValid() ? "published_at < " + endOf(m_scope.to)
                                                  : QByteArray();
    const QByteArray ended = m_scope.from.isValid()
                                 ? "state <> 'DONG' OR published_at >= " + startOf(m_scope.from)
                                 : QByteArray();
    return all({kInSight, ofUnit(), began, ended, known("coalesce(collected_at, published_at)")});
}

QByteArray ScopeSql::figures(Collection collection) const
{
    const QByteArray indicators = m_scope.subsystems.isEmpty()
                                      ? ""
                                      : "indicator_id " + within("indicators", ofIndicators());
    if (collection == Collection::Plans)
        return all({kInSight, indicators, ofUnit()});
    QByteArray came;
    if (collection == Collection::Observations)
        came = known("coalesce(published_at, 0)");
    else if (collection == Collection::Remarks)
        came = known("coalesce(written_at, 0)");
    return all({kInSight, indicators, ofUnit(), ofPeriods(), came});
}

QByteArray ScopeSql::attachments() const
{
    return all({kInSight, known("coalesce(taken_at, 0)"),
                "CASE WHEN coalesce(report_id, '') <> '' THEN report_id " +
                    within("reports", reports()) + " ELSE media_item_id " +
                    within("media_items", media()) + " END"});
}

QByteArray ScopeSql::others(Collection collection) const
{
    switch (collection) {
    case Collection::Indicators:
    case Collection::AlarmRules:
        return all({kInSight, ofIndicators()});
    case Collection::AlarmActions:
        return all({kInSight, known("coalesce(at, 0)"),
                    m_scope.subsystems.isEmpty()
                        ? ""
                        : "rule_id " + within("alarm_rules", ofIndicators())});
    case Collection::Tickets:
        return all({kInSight, known("coalesce(opened_at, 0)")});
    case Collection::Bulletins: // they tell of everything
        return isNarrow() ? "0" : all({kInSight, known("coalesce(issued_at, updated_at, 0)")});
    case Collection::Submissions: // they, too, are of every subsystem
        return isNarrow() ? "0" : all({kInSight, known("coalesce(entered_at, 0)")});
    case Collection::Closings:
        return isNarrow() ? "0" : all({kInSight, known("coalesce(closed_at, 0)")});
    case Collection::Explanations:
        return isNarrow() ? "0" : all({kInSight, known("coalesce(at, 0)")});
    case Collection::Proposals:
        return all({kInSight, known("coalesce(at, 0)")});
    case Collection::UsageDays:
    case Collection::ServiceDays:
        return isNarrow() ? "0" : days();
    case Collection::WallCommands: // orders of a moment
        return "0";
    default:
        return kInSight;
    }
}

QByteArray ScopeSql::condition(Collection collection) const
{
    switch (collection) {
    case Collection::Reports:
        return reports();
    case Collection::ReportEvents:
        return all({kInSight, known("at"), "report_id " + within("reports", reports())});
    case Collection::Attachments:
        return attachments();
    case Collection::MediaItems:
        return media();
    case Collection::Plans:
    case Collection::Observations:
    case Collection::Slots:
    case Collection::Remarks:
        return figures(collection);
    default:
        return others(collection);
    }
}

} // namespace packages
