// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/directory.h"

#include "models/core/log.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "models/store/repositories.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace items {
namespace {

using SharedReference = std::shared_ptr<const Reference>;

template<typename T, typename Key>
QHash<QString, T> byId(const std::vector<T> &records, Key key)
{
    QHash<QString, T> map;
    map.reserve(qsizetype(records.size()));
    for (const auto &record : records)
        map.insert(key(record), record);
    return map;
}

template<typename Id, typename Map>
QString nameOr(const Map &map, const Id &id)
{
    const auto found = map.constFind(id.value);
    return found == map.cend() ? id.value : found->name;
}

/// Assigns a result to `to`, or keeps the first error.
template<typename T, typename To>
void take(core::Result<T> result, To &to, std::optional<core::Error> &error)
{
    if (result)
        to = std::move(*result);
    else if (!error)
        error = result.error();
}

bool isReference(domain::Collection collection)
{
    using enum domain::Collection;
    return collection == Units || collection == Agencies || collection == Calendar ||
           collection == Indicators || collection == Plans || collection == ReportCategories ||
           collection == MediaSources;
}

} // namespace

core::Result<std::shared_ptr<const Reference>> readReference(const store::Database &db)
{
    std::optional<core::Error> error;
    auto reference = std::make_shared<Reference>();
    const auto valueId = [](const auto &record) { return record.id.value; };
    const store::AdministrationRepository administration(db);
    const store::IndicatorRepository indicators(db);
    const store::ReportRepository reports(db);
    const store::MediaRepository media(db);

    std::vector<domain::Unit> units;
    std::vector<domain::Agency> agencies;
    std::vector<domain::ReportCategory> categories;
    std::vector<domain::MediaSource> sources;
    take(administration.units(false), units, error);
    take(administration.agencies(), agencies, error);
    take(administration.calendar(), reference->calendar, error);
    take(reports.categories(), categories, error);
    take(media.sources(), sources, error);
    take(indicators.indicators(), reference->indicatorList, error);
    take(indicators.plans(), reference->plans, error);
    if (error)
        return std::unexpected(*error);

    reference->units = byId(units, valueId);
    reference->agencies = byId(agencies, valueId);
    reference->categories = byId(categories, valueId);
    reference->mediaSources = byId(sources, valueId);
    std::ranges::sort(reference->indicatorList, {},
                      [](const domain::Indicator &i) { return std::pair(i.subsystem, i.code); });
    reference->indicators = byId(reference->indicatorList, valueId);
    return reference;
}

const domain::Unit *Reference::province(const QDate &on) const
{
    const domain::Unit *best = nullptr;
    for (const auto &candidate : units) {
        const bool top = candidate.level == domain::UnitLevel::Province ||
                         candidate.level == domain::UnitLevel::Region;
        if (!top || !candidate.validOn(on))
            continue;
        // The province's continuation as a region is our territory; the larger province around it
        // is not.
        if (!best || candidate.level == domain::UnitLevel::Region)
            best = &candidate;
    }
    return best;
}

std::vector<const domain::Unit *> Reference::children(const domain::UnitId &parent,
                                                      const QDate &on) const
{
    std::vector<const domain::Unit *> found;
    for (const auto &candidate : units) {
        if (candidate.parentId == parent && candidate.validOn(on))
            found.push_back(&candidate);
    }
    const QCollator collator{QLocale(QLocale::Vietnamese)};
    std::ranges::sort(found, [&collator](const auto *a, const auto *b) {
        return collator.compare(a->shortName, b->shortName) < 0;
    });
    return found;
}

const domain::Unit *Reference::unit(const domain::UnitId &id) const
{
    const auto found = units.constFind(id.value);
    return found == units.cend() ? nullptr : &*found;
}

domain::UnitId Reference::unitOrProvince(const domain::UnitId &area, const QDate &on) const
{
    if (!area.isEmpty())
        return area;
    const auto *whole = province(on);
    return whole ? whole->id : domain::UnitId();
}

const domain::Indicator *Reference::indicatorWithCode(const QString &code) const
{
    const auto found = std::ranges::find(indicatorList, code, &domain::Indicator::code);
    return found == indicatorList.end() ? nullptr : &*found;
}

std::vector<domain::UnitId> Reference::narrowing(const domain::UnitId &area) const
{
    const auto *found = unit(area);
    if (!found || found->level == domain::UnitLevel::Province ||
        found->level == domain::UnitLevel::Region)
        return {};
    return {area};
}

QString Reference::unitName(const domain::UnitId &id) const
{
    return nameOr(units, id);
}

QString Reference::agencyName(const domain::AgencyId &id) const
{
    return nameOr(agencies, id);
}

QString Reference::categoryName(const domain::CategoryId &id) const
{
    return nameOr(categories, id);
}

const domain::Plan *Reference::plan(const domain::IndicatorId &indicator,
                                    const domain::UnitId &unit, int year) const
{
    const auto found = std::ranges::find_if(plans, [&](const domain::Plan &plan) {
        return plan.indicatorId == indicator && plan.unitId == unit && plan.year == year;
    });
    return found == plans.end() ? nullptr : &*found;
}

Directory::Directory(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_reference(std::make_shared<Reference>())
{
    connect(&hub, &store::ChangeHub::changed, this, [this](domain::Collection collection) {
        if (isReference(collection))
            reload();
    });
}

Directory::~Directory() = default;

void Directory::reload()
{
    if (std::exchange(m_loading, true)) {
        m_again = true;
        return;
    }
    m_readers.run(readReference).then(this, [this](const core::Result<SharedReference> &loaded) {
        m_loading = false;
        if (loaded) {
            m_reference = *loaded;
            m_loaded = true;
            Q_EMIT changed();
        } else {
            qCWarning(core::logStore)
                << "reference data not read:" << core::errorName(loaded.error().kind)
                << loaded.error().detail;
        }
        if (std::exchange(m_again, false))
            reload();
    });
}

} // namespace items
