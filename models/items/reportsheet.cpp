// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportsheet.h"

#include "models/analysis/figurefilters.h"
#include "models/analysis/figuretally.h"
#include "models/store/readsnapshot.h"
#include "models/store/reportfigures.h"

using namespace std::chrono_literals;

namespace items {
namespace {

/// Figures over a year do not jump with every report that comes in.
constexpr auto kRest = 5s;

core::Result<analysis::ReportFigures> readFigures(const store::Database &db,
                                                  const store::ReportFilter &scope,
                                                  const domain::WorkCalendar &calendar)
{
    const auto [hotFrom, hotTo] = analysis::hotSpotDays(scope);
    analysis::FigureTally tally(calendar, scope.now, hotFrom, hotTo);
    return store::ReportFigureRepository(db)
        .forEach(scope, [&](const domain::ReportFact &fact) { tally.add(fact); })
        .transform([&] { return tally.figures(ReportFigureBoard::kMostHotSpots); });
}

/// Counts of the year before from the grouped counts, which are quicker than another pass.
analysis::ReportFigures asFigures(const store::ReportCounts &counts)
{
    analysis::ReportFigures figures;
    figures.all.received = counts.total;
    figures.all.processed = counts.resolved;
    figures.all.onTime = counts.resolvedOnTime;
    // The counts know "not satisfied" and the two better levels together, as the share needs them.
    figures.all.rated = {counts.rated - counts.satisfied, counts.satisfied, 0};
    for (const auto &[category, count] : counts.byCategory)
        figures.byCategory[category.value.toStdString()].received = count;
    return figures;
}

core::Result<std::optional<analysis::ReportFigures>> readBefore(const store::Database &db,
                                                                const store::ReportFilter &scope)
{
    using Before = std::optional<analysis::ReportFigures>;
    const auto wanted = analysis::yearBefore(scope);
    if (!wanted)
        return Before();
    const auto earliest = store::ReportFigureRepository(db).earliest();
    if (!earliest)
        return std::unexpected(earliest.error());
    if (!earliest->isValid() || *earliest > wanted->sentFrom)
        return Before();
    return store::ReportRepository(db).counts(*wanted).transform(
        [](const store::ReportCounts &counts) { return Before(asFigures(counts)); });
}

} // namespace

core::Result<ReportSheet> readReportSheet(const store::Database &db,
                                          const store::ReportFilter &scope,
                                          const std::shared_ptr<const Reference> &reference)
{
    const store::ReadSnapshot snapshot(db);
    auto now = readFigures(db, scope, domain::WorkCalendar(reference->calendar));
    if (!now)
        return std::unexpected(now.error());
    auto before = readBefore(db, scope);
    if (!before)
        return std::unexpected(before.error());
    return ReportSheet{scope, std::move(*now), std::move(*before), reference};
}

ReportFigureBoard::ReportFigureBoard(store::ReaderPool &readers, store::ChangeHub &hub,
                                     const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, kRest, parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] {
        if (m_scope)
            load();
    });
}

void ReportFigureBoard::setScope(const store::ReportFilter &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    load();
}

bool ReportFigureBoard::concerns(domain::Collection collection, const QStringList &) const
{
    return m_scope && (collection == domain::Collection::Reports ||
                       collection == domain::Collection::ReportEvents);
}

void ReportFigureBoard::load()
{
    if (!m_scope) // the change came while somebody looked, its turn when nobody did
        return;
    query([scope = *m_scope, reference = m_directory.reference()](const store::Database &db) {
        return readReportSheet(db, scope, reference);
    });
}

} // namespace items
