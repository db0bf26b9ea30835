// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/slotsheet.h"

#include "models/store/localday.h"
#include "models/store/readerpool.h"
#include "models/store/repositories.h"
#include "models/store/slottally.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

/// As SlotTallyRepository counts.
SlotStanding standingOf(const domain::Slot &slot, const QDateTime &at)
{
    if (slot.filledAt.isValid()) {
        if (slot.filledAt >= at)
            return SlotStanding::Missing;
        return slot.filledAt > slot.dueAt ? SlotStanding::Late : SlotStanding::Filled;
    }
    return slot.state == "late"_L1     ? SlotStanding::Late
           : slot.state == "filled"_L1 ? SlotStanding::Filled
           : slot.state == "none"_L1   ? SlotStanding::Nothing
                                       : SlotStanding::Missing;
}

/// Names and whose a slot is.
class SlotNames
{
public:
    [[nodiscard]] core::Result<void> read(const store::Database &db)
    {
        const store::IndicatorRepository indicators(db);
        return indicators.feeds()
            .and_then([&](const std::vector<domain::Feed> &feeds) {
                for (const domain::Feed &feed : feeds)
                    m_feeds.insert(feed.id.value, feed.agencyId);
                return indicators.indicators();
            })
            .and_then([&](const std::vector<domain::Indicator> &all) {
                for (const domain::Indicator &one : all)
                    m_indicators.insert(one.id.value, one);
                return store::AdministrationRepository(db).units(false);
            })
            .transform([&](const std::vector<domain::Unit> &units) {
                for (const domain::Unit &unit : units)
                    m_units.insert(unit.id.value, unit.name);
            });
    }
    [[nodiscard]] domain::AgencyId agency(const domain::Slot &slot) const
    {
        const domain::AgencyId agency = m_feeds.value(slot.feedId.value);
        return agency.isEmpty() ? m_indicators.value(slot.indicatorId.value).supplyAgencyId
                                : agency;
    }
    [[nodiscard]] SlotLine line(const domain::Slot &slot, const QDateTime &at) const
    {
        SlotLine line{.slot = slot,
                      .standing = standingOf(slot, at),
                      .indicator = m_indicators.value(slot.indicatorId.value),
                      .unit = m_units.value(slot.unitId.value, slot.unitId.value)};
        line.indicator.id = slot.indicatorId;
        return line;
    }

private:
    QHash<QString, domain::AgencyId> m_feeds;
    QHash<QString, domain::Indicator> m_indicators;
    QHash<QString, QString> m_units;
};

int rankOf(SlotStanding standing)
{
    return standing == SlotStanding::Missing ? 0 : standing == SlotStanding::Late ? 1 : 2;
}

} // namespace

core::Result<SlotSheet> slotSheet(const store::Database &db, const Evidence &evidence)
{
    SlotNames names;
    if (auto read = names.read(db); !read)
        return std::unexpected(read.error());
    const QDateTime end = store::startOfLocalDay(evidence.to.addDays(1));
    const QDateTime until = evidence.asOf.isValid() ? std::min(end, evidence.asOf) : end;
    return store::SlotTallyRepository(db)
        .dueIn(store::startOfLocalDay(evidence.from), until)
        .transform([&](const std::vector<domain::Slot> &due) {
            SlotSheet sheet;
            for (const domain::Slot &slot : due) {
                if (!evidence.source.isEmpty() && names.agency(slot) != evidence.agency)
                    continue;
                sheet.lines.push_back(names.line(slot, until));
                const SlotStanding standing = sheet.lines.back().standing;
                sheet.filled += standing != SlotStanding::Missing;
                sheet.late += standing == SlotStanding::Late;
            }
            std::ranges::stable_sort(sheet.lines, {},
                                     [](const SlotLine &line) { return rankOf(line.standing); });
            return sheet;
        });
}

QFuture<core::Result<SlotSheet>> slotSheetLater(store::ReaderPool &readers, Evidence evidence)
{
    return readers.run([evidence = std::move(evidence)](const store::Database &db) {
        return slotSheet(db, evidence);
    });
}

} // namespace bulletins
