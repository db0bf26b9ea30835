// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alarmfacts.h"

#include "models/domain/report.h"
#include "models/store/database.h"
#include "models/store/jsonvalues.h"
#include "models/store/readeach.h"
#include "models/store/timeorder.h"

#include <QHash>

#include <map>

namespace store {
namespace {

/// The few different texts of a column, made once.
class AlarmTexts
{
public:
    const QString &of(QByteArrayView text)
    {
        const auto bytes = QByteArray::fromRawData(text.data(), text.size());
        if (const auto known = m_texts.constFind(bytes); known != m_texts.cend())
            return *known;
        return *m_texts.insert(text.toByteArray(), QString::fromUtf8(text));
    }

private:
    QHash<QByteArray, QString> m_texts;
};

/// Columns: id or '', lead agency, unit, district, due_at, end.
core::Result<std::vector<domain::DueReport>> dueReports(Statement &statement)
{
    AlarmTexts texts;
    return readEach(statement, [&texts](const Statement &row) {
        const QByteArrayView unit = row.view(2);
        return domain::DueReport{.report = row.text(0),
                                 .agency = texts.of(row.view(1)),
                                 .unit = texts.of(unit.isEmpty() ? row.view(3) : unit),
                                 .dueAt = row.integer(4),
                                 .endedAt = row.integer(5)};
    });
}

domain::WaitingReport waitingReport(const Statement &row)
{
    return {.report = row.text(0), .sentAt = row.integer(1), .receivedAt = row.integer(2)};
}

domain::Observation figure(const Statement &row)
{
    domain::Observation value;
    value.id.value = row.text(0);
    value.version = row.integer(1);
    value.period = {static_cast<domain::PeriodKind>(row.integer(2)), row.date(3), row.date(4)};
    value.value = row.real(5);
    value.missing = row.integer(6) != 0;
    const auto real = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
    };
    value.cumulativeValue = real(7);
    value.numerator = real(8);
    value.denominator = real(9);
    value.status = static_cast<domain::ValueStatus>(row.integer(10));
    value.agencyId.value = row.text(11);
    value.publishedAt = row.time(12);
    return value;
}

using QuarterCounts = std::map<std::pair<QByteArray, qint64>, qint64>;

std::vector<domain::TopicQuarter> quartersPerTopic(const QuarterCounts &perList)
{
    std::map<std::pair<QString, qint64>, qint64> counts;
    QStringList topics;
    const QByteArray *list = nullptr;
    for (const auto &[key, items] : perList) {
        if (!list || key.first != *list) {
            list = &key.first;
            topics.clear();
            fromJson(key.first, topics);
            topics.removeDuplicates();
        }
        for (const QString &topic : std::as_const(topics))
            counts[{topic, key.second}] += items;
    }
    std::vector<domain::TopicQuarter> quarters;
    quarters.reserve(counts.size());
    for (const auto &[key, items] : counts)
        quarters.push_back({key.first, key.second, items});
    return quarters;
}

} // namespace

core::Result<std::vector<domain::DueReport>> AlarmFactRepository::overdue(const QDateTime &before,
                                                                          bool withIds) const
{
    return m_db
        .cached(QByteArray("SELECT ") + (withIds ? "id" : "''") +
                ", lead_agency_id, unit_id, district_id, due_at, 0 FROM reports "
                "WHERE open = 1 AND retired_at IS NULL AND due_at < ?1")
        .and_then([&](Statement statement) {
            statement.bind(1, before);
            return dueReports(statement);
        });
}

core::Result<std::vector<domain::DueReport>> AlarmFactRepository::endedLate(const QDateTime &since,
                                                                            bool withIds) const
{
    return m_db
        .cached(QByteArray("SELECT ") + (withIds ? "id" : "''") +
                ", lead_agency_id, unit_id, district_id, due_at, coalesce(resolved_at, updated_at) "
                "FROM reports INDEXED BY reports_ended_late WHERE open = 0 AND retired_at IS NULL "
                "AND coalesce(resolved_at, updated_at) > due_at "
                "AND coalesce(resolved_at, updated_at) >= ?1")
        .and_then([&](Statement statement) {
            statement.bind(1, since.isValid() ? since.toMSecsSinceEpoch() : qint64(0));
            return dueReports(statement);
        });
}

core::Result<std::vector<domain::WaitingReport>> AlarmFactRepository::unreceived(
    const domain::CategoryId &category) const
{
    return m_db
        .cached("SELECT id, sent_at, 0 FROM reports WHERE open = 1 AND retired_at IS NULL "
                "AND state = ?1 AND category_id = ?2")
        .and_then([&](Statement statement) {
            statement.bind(1, static_cast<int>(domain::ReportState::New));
            statement.bind(2, category.value);
            return readEach(statement, waitingReport);
        });
}

core::Result<std::vector<domain::WaitingReport>> AlarmFactRepository::received(
    const domain::CategoryId &category, const QDateTime &sentSince) const
{
    return m_db
        .cached("SELECT r.id, r.sent_at, coalesce(s.received_at, s.forwarded_at, s.submitted_at, "
                "s.resulted_at, r.resolved_at, r.updated_at) FROM reports r "
                "LEFT JOIN report_steps s ON s.report_row = r.row "
                "WHERE r.category_id = ?1 AND r.ord >= ?2 AND r.retired_at IS NULL "
                "AND r.state <> ?3")
        .and_then([&](Statement statement) {
            statement.bind(1, category.value);
            statement.bind(2, ordOf(sentSince));
            statement.bind(3, static_cast<int>(domain::ReportState::New));
            return readEach(statement, waitingReport);
        });
}

core::Result<std::vector<domain::TopicQuarter>> AlarmFactRepository::topicQuarters(
    const QDateTime &from, const QDateTime &to) const
{
    return m_db
        .cached("SELECT ord, topics FROM media_items WHERE retired_at IS NULL "
                "AND ord >= ?1 AND ord < ?2")
        .and_then([&](Statement statement) {
            statement.bind(1, ordOf(from));
            statement.bind(2, ordOf(to));
            QuarterCounts counts;
            return forEachRow(
                       statement,
                       [&counts](const Statement &row) {
                           ++counts[{row.bytes(1), msOfOrd(row.integer(0)) / domain::kQuarterMs}];
                       })
                .transform([&counts] { return quartersPerTopic(counts); });
        });
}

core::Result<std::vector<domain::Observation>> AlarmFactRepository::figures(
    const domain::IndicatorId &indicator, const domain::UnitId &unit, const QDate &dailyFrom) const
{
    return m_db
        .cached("SELECT id, version, period_kind, period_start, period_end, value, missing, "
                "cumulative_value, numerator, denominator, status, agency_id, published_at "
                "FROM observations WHERE indicator_id = ?1 AND unit_id = ?2 AND breakdown = '' "
                "AND retired_at IS NULL AND (period_kind <> ?3 OR period_start >= ?4)")
        .and_then([&](Statement statement) {
            statement.bind(1, indicator.value);
            statement.bind(2, unit.value);
            statement.bind(3, static_cast<int>(domain::PeriodKind::Day));
            statement.bind(4, dailyFrom);
            return readEach(statement, [&](const Statement &row) {
                domain::Observation value = figure(row);
                value.indicatorId = indicator;
                value.unitId = unit;
                return value;
            });
        });
}

core::Result<QString> AlarmFactRepository::reportCode(const QString &id) const
{
    return m_db.cached("SELECT code FROM reports WHERE id = ?1").and_then([&](Statement statement) {
        statement.bind(1, id);
        return statement.step().transform(
            [&](bool found) { return found ? statement.text(0) : QString(); });
    });
}

} // namespace store
