// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplysheet.h"

#include "models/analysis/versions.h"
#include "models/store/repositories.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace items {
namespace {

constexpr int kSupplyYears = 3; ///< of history that values are judged against

/// The indicators that a check of one reads.
std::set<QString> related(const std::vector<SupplyRow> &rows, const Reference &reference)
{
    std::set<QString> ids;
    const auto addCode = [&](const QString &code) {
        if (const auto *known = code.isEmpty() ? nullptr : reference.indicatorWithCode(code))
            ids.insert(known->id.value);
    };
    for (const SupplyRow &row : rows) {
        const auto known = reference.indicators.constFind(row.slot.indicatorId.value);
        ids.insert(row.slot.indicatorId.value);
        if (known == reference.indicators.cend())
            continue;
        addCode(known->parentCode);
        addCode(known->numeratorCode);
        addCode(known->denominatorCode);
        for (const QString &part : known->partCodes)
            addCode(part);
        if (const auto *parent = reference.indicatorWithCode(known->parentCode)) {
            for (const QString &part : parent->partCodes)
                addCode(part);
        }
    }
    return ids;
}

/// Of what can be added over districts, the figures of this period of the province and of all
/// districts that are not in the sheet.
core::Result<void> addSums(const store::Database &db, const Reference &reference,
                           const std::set<QString> &indicators, const std::set<QString> &units,
                           const domain::Period &period, SupplyHistory &history)
{
    const store::IndicatorRepository repository(db);
    for (const QString &id : indicators) {
        const auto indicator = reference.indicators.value(id);
        const bool adds = indicator.kind == domain::ValueKind::Flow ||
                          indicator.kind == domain::ValueKind::Stock;
        if (!adds || !indicator.breakdowns.contains("district"_L1))
            continue;
        for (const domain::Unit &unit : reference.units) {
            const bool isOfSum = unit.level == domain::UnitLevel::Province ||
                                 unit.level == domain::UnitLevel::District;
            if (!isOfSum || units.contains(unit.id.value))
                continue;
            auto series = repository.series(domain::IndicatorId(id), unit.id, {}, period.start,
                                            period.end);
            if (!series)
                return std::unexpected(series.error());
            std::ranges::move(*series, std::back_inserter(history.versions));
        }
    }
    return {};
}

analysis::quality::Book supplyBook(const Reference &reference,
                                   const QHash<QString, domain::Feed> &feeds)
{
    analysis::quality::Book book;
    book.indicators = reference.indicatorList;
    for (const domain::Unit &unit : reference.units)
        book.units.push_back(unit);
    for (const domain::Agency &agency : reference.agencies)
        book.agencies.push_back(agency);
    for (const domain::Feed &feed : feeds)
        book.feeds.push_back(feed);
    book.plans = reference.plans;
    return book;
}

std::optional<double> figureIn(const std::vector<domain::Observation> &standing,
                               const domain::Period &period)
{
    const auto *known = analysis::valueIn(standing, period);
    return known && !known->missing ? std::optional(known->value) : std::nullopt;
}

void describeRow(SupplyRow &row, const std::vector<domain::Observation> &versions)
{
    std::vector<domain::Observation> mine;
    std::ranges::copy_if(versions, std::back_inserter(mine), [&](const auto &one) {
        return one.indicatorId == row.slot.indicatorId && one.unitId == row.slot.unitId;
    });
    const auto stands = analysis::standing(mine);
    const auto now = std::ranges::find(stands, row.slot.period, &domain::Observation::period);
    if (now != stands.end())
        row.standing = *now;
    row.previous = figureIn(stands, row.slot.period.previous());
    row.same = figureIn(stands, row.slot.period.samePeriodLastYear());
}

} // namespace

core::Result<void> openSheet(const store::Database &db, const Reference &reference,
                             const std::vector<domain::Slot> &all, const QDateTime &now,
                             SupplyPicture &picture)
{
    auto history = std::make_shared<SupplyHistory>();
    for (const domain::Slot &slot : all) {
        const bool isMine = slot.feedId == picture.ask.opened->feed &&
                            slot.period.code() == picture.ask.opened->period;
        if (!isMine)
            continue;
        picture.rows.push_back({.slot = slot, .state = supplyStanding(slot, now).first});
        history->due.push_back(slot);
    }
    std::ranges::sort(picture.rows, {}, [&](const SupplyRow &row) {
        const auto known = reference.indicators.constFind(row.slot.indicatorId.value);
        return std::tuple(known == reference.indicators.cend() ? QString() : known->code,
                          reference.unitName(row.slot.unitId));
    });
    std::set<QString> units;
    for (const SupplyRow &row : picture.rows)
        units.insert(row.slot.unitId.value);
    const store::IndicatorRepository repository(db);
    const auto indicators = related(picture.rows, reference);
    for (const QString &indicator : indicators) {
        for (const QString &unit : units) {
            const auto &period = picture.rows.front().slot.period;
            auto series = repository.series(domain::IndicatorId(indicator), domain::UnitId(unit),
                                            {}, period.start.addYears(-kSupplyYears), period.end);
            if (!series)
                return std::unexpected(series.error());
            std::ranges::move(*series, std::back_inserter(history->versions));
        }
    }
    for (SupplyRow &row : picture.rows)
        describeRow(row, history->versions);
    if (!picture.rows.empty()) {
        const auto summed = addSums(db, reference, indicators, units,
                                    picture.rows.front().slot.period, *history);
        if (!summed)
            return summed;
    }
    history->book = supplyBook(reference, picture.feeds);
    picture.history = std::move(history);
    return {};
}

} // namespace items
