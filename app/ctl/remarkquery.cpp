// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/remarkquery.h"

#include "app/ctl/jsontext.h"
#include "models/core/moment.h"
#include "models/domain/remarkworkflow.h"
#include "models/store/remarkrepository.h"
#include "models/store/repositories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

/// What the ids in a row stand for.
struct Names {
    QHash<QString, QString> indicators; ///< codes by id
    QHash<QString, QString> units;
    QHash<QString, QString> agencies;
};

core::Result<Names> readNames(const store::Database &db)
{
    const auto indicators = store::IndicatorRepository(db).indicators();
    if (!indicators)
        return std::unexpected(indicators.error());
    const store::AdministrationRepository administration(db);
    const auto units = administration.units(false);
    if (!units)
        return std::unexpected(units.error());
    const auto agencies = administration.agencies();
    if (!agencies)
        return std::unexpected(agencies.error());
    Names names;
    for (const auto &indicator : *indicators)
        names.indicators.insert(indicator.id.value, indicator.code);
    for (const auto &unit : *units)
        names.units.insert(unit.id.value, unit.name);
    for (const auto &agency : *agencies)
        names.agencies.insert(agency.id.value, agency.name);
    return names;
}

QJsonObject remarkRow(const domain::Remark &remark, const Names &names, const QDate &today)
{
    const auto named = [](const QHash<QString, QString> &known, const QString &id) {
        return textOrNull(known.value(id, id));
    };
    return {{u"id"_s, remark.id.value},
            {u"kind"_s, remark.kindText},
            {u"indicator"_s, named(names.indicators, remark.indicatorId.value)},
            {u"unit"_s, named(names.units, remark.unitId.value)},
            {u"period"_s, remark.period.code()},
            {u"text"_s, remark.text},
            {u"author"_s, textOrNull(remark.author)},
            {u"writtenAt"_s, textOrNull(core::iso(remark.writtenAt))},
            {u"state"_s, remark.stateText},
            {u"agency"_s, named(names.agencies, remark.agencyId.value)},
            {u"dueOn"_s, textOrNull(remark.dueOn.toString(Qt::ISODate))},
            {u"overdue"_s, domain::isOverdue(remark, today)},
            {u"answer"_s, textOrNull(remark.answer)},
            {u"answeredBy"_s, textOrNull(remark.answeredBy)},
            {u"answeredAt"_s, textOrNull(core::iso(remark.answeredAt))}};
}

} // namespace

core::Result<QJsonArray> queryRemarks(const store::Database &db, const RemarkScope &scope,
                                      const QDate &today)
{
    const auto names = readNames(db);
    if (!names)
        return std::unexpected(names.error());
    store::RemarkFilter filter{.directionsOnly = scope.open, .openOnly = scope.open};
    if (!scope.indicator.isEmpty()) {
        filter.indicatorId = domain::IndicatorId(names->indicators.key(scope.indicator));
        if (filter.indicatorId.isEmpty())
            return core::failure(core::ErrorKind::NotFound,
                                 u"there is no indicator “%1”"_s.arg(scope.indicator));
    }
    const auto remarks = store::RemarkRepository(db).remarks(filter);
    if (!remarks)
        return std::unexpected(remarks.error());
    QJsonArray rows;
    for (const domain::Remark &remark : *remarks) {
        if (rows.size() < scope.limit)
            rows << remarkRow(remark, *names, today);
    }
    return rows;
}

} // namespace ctl
