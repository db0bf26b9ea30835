// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorsheet.h"

using namespace std::chrono_literals;

namespace items {
namespace {

core::Result<std::vector<IndicatorFigure>> readSheet(const FigureContext &context,
                                                     domain::Subsystem subsystem,
                                                     const domain::UnitId &unit)
{
    std::vector<IndicatorFigure> figures;
    for (const auto &indicator : context.reference.indicatorList) {
        if (indicator.subsystem != subsystem)
            continue;
        auto figure = readFigure(context, indicator, unit, context.today);
        if (!figure)
            return std::unexpected(figure.error());
        figures.push_back(*std::move(figure));
    }
    return figures;
}

} // namespace

IndicatorSheet::IndicatorSheet(store::ReaderPool &readers, store::ChangeHub &hub,
                               const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] {
        if (m_subsystem)
            load();
    });
}

void IndicatorSheet::show(domain::Subsystem subsystem, const domain::UnitId &unit,
                          const QDate &today)
{
    if (m_subsystem == subsystem && unit == m_unit && today == m_today)
        return;
    m_subsystem = subsystem;
    m_unit = unit;
    m_today = today;
    load();
}

void IndicatorSheet::rest()
{
    m_subsystem.reset();
    clear();
}

bool IndicatorSheet::concerns(domain::Collection collection, const QStringList &) const
{
    return m_subsystem && (collection == domain::Collection::Observations ||
                           collection == domain::Collection::Plans);
}

void IndicatorSheet::load()
{
    const auto reference = m_directory.reference();
    const auto *province = reference->province(m_today);
    const domain::UnitId unit = m_unit.isEmpty() && province ? province->id : m_unit;
    query([reference, subsystem = *m_subsystem, unit, today = m_today](const store::Database &db) {
        return readSheet({db, *reference, today}, subsystem, unit);
    });
}

} // namespace items
