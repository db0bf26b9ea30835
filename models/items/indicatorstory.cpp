// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorstory.h"

#include "models/store/repositories.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

using domain::Indicator;
using domain::Observation;

/// The units that a unit is compared with: those below it, or a commune's sisters.
std::vector<domain::UnitId> sistersOf(const FigureContext &context, const domain::UnitId &unit,
                                      const QDate &on)
{
    const domain::Unit *own = context.reference.unit(unit);
    const bool commune = own && own->level == domain::UnitLevel::Commune;
    std::vector<domain::UnitId> ids;
    for (const auto *each : context.reference.children(commune ? own->parentId : unit, on))
        ids.push_back(each->id);
    return ids;
}

/// Everything that the indicator must agree with: its parts, its whole and that whole's parts, and
/// the terms of its quotient.
std::vector<Indicator> relatedTo(const Indicator &indicator, const Reference &reference)
{
    const auto isPart = [](const Indicator &whole, const Indicator &part) {
        return part.parentCode == whole.code || whole.partCodes.contains(part.code);
    };
    const auto concerns = [&](const Indicator &other) {
        return other.code == indicator.code || isPart(indicator, other) ||
               isPart(other, indicator) || indicator.numeratorCode == other.code ||
               indicator.denominatorCode == other.code;
    };
    std::vector<Indicator> related;
    const auto add = [&](const Indicator &one) {
        if (std::ranges::find(related, one.id, &Indicator::id) == related.end())
            related.push_back(one);
    };
    for (const Indicator &other : reference.indicatorList) {
        if (!concerns(other))
            continue;
        add(other);
        for (const Indicator &third : reference.indicatorList) {
            if (isPart(other, third) && isPart(other, indicator))
                add(third);
        }
    }
    return related;
}

bool takesPart(const analysis::IdentityCheck &check, const QString &code)
{
    return check.code == code || check.partCodes.contains(code);
}

core::Result<void> checkIdentities(const FigureContext &context, IndicatorStory &story)
{
    const domain::Period period = story.facts.latest->period;
    const store::IndicatorRepository repository(context.db);
    const auto dictionary = relatedTo(story.indicator, context.reference);
    std::vector<Observation> values;
    for (const Indicator &one : dictionary) {
        const auto versions = repository.versionsAcross(one.id, period);
        if (!versions)
            return std::unexpected(versions.error());
        std::vector<Observation> own;
        std::ranges::copy_if(*versions, std::back_inserter(own),
                             [&](const Observation &each) { return each.unitId == story.unit; });
        std::ranges::copy(analysis::standing(own), std::back_inserter(values));
    }
    for (auto &check : analysis::identitiesOf(dictionary, values)) {
        if (takesPart(check, story.indicator.code))
            story.identities.push_back(std::move(check));
    }
    return {};
}

core::Result<void> rank(const FigureContext &context, IndicatorStory &story)
{
    const domain::Period period = story.facts.latest->period;
    const auto versions = store::IndicatorRepository(context.db)
                              .versionsAcross(story.indicator.id, period);
    if (!versions)
        return std::unexpected(versions.error());
    const QDate on = std::min(period.end, lastDayOf(context.reference, story.unit, period.end));
    story.ranking = analysis::unitRanking(story.indicator, sistersOf(context, story.unit, on),
                                          *versions);
    return {};
}

} // namespace

core::Result<IndicatorStory> readStory(const FigureContext &context, const domain::IndicatorId &id,
                                       const domain::UnitId &unit)
{
    const auto indicator = context.reference.indicators.constFind(id.value);
    if (indicator == context.reference.indicators.cend())
        return core::failure(core::ErrorKind::NotFound, id.value);
    auto figure = readFigure(context, *indicator, unit, context.today);
    if (!figure)
        return std::unexpected(figure.error());
    IndicatorStory story{*std::move(figure)};
    if (!story.facts.latest)
        return story;
    return checkIdentities(context, story)
        .and_then([&] { return rank(context, story); })
        .transform([&] { return std::move(story); });
}

IndicatorDetail::IndicatorDetail(store::ReaderPool &readers, store::ChangeHub &hub,
                                 const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] {
        if (!m_indicator.isEmpty())
            load();
    });
}

void IndicatorDetail::show(const domain::IndicatorId &indicator, const domain::UnitId &unit,
                           const QDate &today)
{
    if (indicator == m_indicator && unit == m_unit && today == m_today)
        return;
    m_indicator = indicator;
    m_unit = unit;
    m_today = today;
    forget();
    load();
}

bool IndicatorDetail::concerns(domain::Collection collection, const QStringList &) const
{
    return !m_indicator.isEmpty() && (collection == domain::Collection::Observations ||
                                      collection == domain::Collection::Plans);
}

void IndicatorDetail::load()
{
    if (m_indicator.isEmpty())
        return clear();
    const auto reference = m_directory.reference();
    query([reference, id = m_indicator, unit = reference->unitOrProvince(m_unit, m_today),
           today = m_today](const store::Database &db) {
        return readStory({db, *reference, today}, id, unit);
    });
}

} // namespace items
