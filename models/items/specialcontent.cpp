// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/specialcontent.h"

#include "models/items/specialsource.h"

using namespace std::chrono_literals;

namespace items {
namespace {

SpecialFigures figuresOf(const SpecialView &view, SpecialSource &source)
{
    switch (view.kind) {
    case SpecialKind::Epidemic:
        return epidemicFigures(view, source);
    case SpecialKind::Funnel:
        return funnelFigures(view, source);
    case SpecialKind::Progress:
        return progressFigures(view, source);
    case SpecialKind::SchoolYear:
        return schoolYearFigures(view, source);
    case SpecialKind::Radar:
    case SpecialKind::Unknown: // never read: it has a problem
        break;
    }
    return radarFigures(view, source);
}

core::Result<SpecialFigures> readSpecial(const store::Database &db, const Reference &reference,
                                         const SpecialView &view, const domain::UnitId &unit,
                                         const QDate &today)
{
    SpecialSource source(db, reference, reference.unitOrProvince(unit, today), today);
    SpecialFigures figures = figuresOf(view, source);
    if (source.error())
        return std::unexpected(*source.error());
    return figures;
}

} // namespace

SpecialContent::SpecialContent(store::ReaderPool &readers, store::ChangeHub &hub,
                               const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] {
        if (m_view)
            load();
    });
}

void SpecialContent::show(const SpecialView &view, const domain::UnitId &unit, const QDate &today)
{
    if (m_view == view && unit == m_unit && today == m_today)
        return;
    // Figures of another view must not be drawn as if they were of this one.
    if (m_view != view)
        forget();
    m_view = view;
    m_unit = unit;
    m_today = today;
    load();
}

void SpecialContent::rest()
{
    m_view.reset();
    clear();
}

bool SpecialContent::concerns(domain::Collection collection, const QStringList &) const
{
    return m_view && (collection == domain::Collection::Observations ||
                      collection == domain::Collection::Plans);
}

void SpecialContent::load()
{
    if (m_view->problem)
        return clear();
    query([reference = m_directory.reference(), view = *m_view, unit = m_unit,
           today = m_today](const store::Database &db) {
        return readSpecial(db, *reference, view, unit, today);
    });
}

} // namespace items
