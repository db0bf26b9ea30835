// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/figureconditions.h"

#include "models/domain/nearness.h"

namespace store {
namespace {

using domain::ReportOutcome;
using domain::ReportPast;
using domain::ReportState;

/// The bits of reports.outcome (outcomeOf()).
QByteArray outcomeSql(ReportOutcome outcome)
{
    switch (outcome) {
    case ReportOutcome::Any:
        break;
    case ReportOutcome::Accepted:
        return "(outcome & 4 OR state NOT IN (" + QByteArray::number(int(ReportState::Refused)) +
               ", " + QByteArray::number(int(ReportState::Duplicate)) + ", " +
               QByteArray::number(int(ReportState::Withdrawn)) + "))";
    case ReportOutcome::Processed:
        return "outcome & 4";
    case ReportOutcome::OnTime:
        return "outcome & 8";
    case ReportOutcome::OnTimeExtended:
        return "outcome & 24";
    case ReportOutcome::Late:
        return "(outcome & 28) = 4";
    }
    return {};
}

QByteArray pastSql(ReportPast past)
{
    switch (past) {
    case ReportPast::Any:
        break;
    case ReportPast::Received:
        return "received_at IS NOT NULL";
    case ReportPast::Forwarded:
        return "received_at IS NOT NULL AND forwarded_at IS NOT NULL";
    case ReportPast::Submitted:
        return "forwarded_at IS NOT NULL AND submitted_at IS NOT NULL";
    case ReportPast::Approved:
        return "submitted_at IS NOT NULL AND resulted_at IS NOT NULL";
    case ReportPast::Resulted:
        return "resulted_at IS NOT NULL";
    case ReportPast::Returned:
        return "received_at IS NOT NULL AND forwarded_at IS NOT NULL AND returned > 0";
    case ReportPast::Reopened:
        return "resulted_at IS NOT NULL AND reopened > 0";
    }
    return {};
}

QByteArray exactly(double value)
{
    return QByteArray::number(value, 'g', 17);
}

/// domain::LocalPlane in SQL, after the box around the disc, which most reports are outside of.
QByteArray aroundSql(const domain::PlaceAround &place)
{
    const auto plane = domain::LocalPlane::at(place.longitude, place.latitude);
    const auto offset = [](const QByteArray &column, double centre, double metresPerDegree) {
        return "((" + column + " - " + exactly(centre) + ") * " + exactly(metresPerDegree) + ")";
    };
    const auto box = [&](const QByteArray &column, double centre, double metresPerDegree) {
        const double degrees = 1.001 * place.metres / metresPerDegree;
        return column + " BETWEEN " + exactly(centre - degrees) + " AND " +
               exactly(centre + degrees) + " AND ";
    };
    const QByteArray east = offset("longitude", plane.longitude, plane.metresEast);
    const QByteArray north = offset("latitude", plane.latitude, plane.metresNorth);
    return box("longitude", plane.longitude, plane.metresEast) +
           box("latitude", plane.latitude, plane.metresNorth) +
           "(longitude <> 0 OR latitude <> 0) AND " + east + " * " + east + " + " + north + " * " +
           north + " <= " + exactly(place.metres * place.metres);
}

void narrowRatings(KeysetQuery &query, const std::vector<int> &ratings)
{
    if (ratings.empty())
        return;
    QList<QByteArray> numbers;
    for (const int rating : ratings)
        numbers.append(QByteArray::number(rating));
    query.narrow({"outcome & 4 AND (outcome & 3) IN (" + numbers.join(", ") + ")", {}});
}

} // namespace

void narrowToFigure(KeysetQuery &query, const ReportFilter &filter)
{
    if (const QByteArray outcome = outcomeSql(filter.outcome); !outcome.isEmpty())
        query.narrow({outcome, {}});
    if (const QByteArray past = pastSql(filter.past); !past.isEmpty())
        query.narrow(
            {"EXISTS(SELECT 1 FROM report_steps WHERE report_row = row AND " + past + ")", {}});
    narrowRatings(query, filter.ratings);
    if (!filter.categories.empty()) {
        QStringList ids;
        for (const domain::CategoryId &category : filter.categories)
            ids.append(category.value);
        query.narrowTo("category_id", ids);
    }
    const auto ms = [](const QDateTime &moment) {
        return QByteArray::number(moment.toMSecsSinceEpoch());
    };
    if (filter.dueFrom.isValid())
        query.narrow({"due_at >= " + ms(filter.dueFrom), {}});
    if (filter.dueTo.isValid())
        query.narrow({"due_at < " + ms(filter.dueTo), {}});
    if (filter.around)
        query.narrow({aroundSql(*filter.around), {}});
}

} // namespace store
