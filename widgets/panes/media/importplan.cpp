// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/importplan.h"

#include "models/analysis/mediarules.h"
#include "models/core/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr qint64 kClockSlack = 3600;   ///< seconds; as exchange::DoubtKind::FutureDate
constexpr qsizetype kMostListed = 100; ///< topics, keywords; openapi.yaml MediaItem

/// Adds what is not there yet, in any case.
void addWords(QStringList &to, const QStringList &more)
{
    for (const QString &word : more) {
        if (to.size() < kMostListed && !to.contains(word, Qt::CaseInsensitive))
            to << word;
    }
}

/// The sources that are known, and those chosen for names of the file under these names, so that
/// the items are those of their source whatever the file calls it.
std::vector<domain::MediaSource> sourcesFor(const ImportTask &task)
{
    std::vector<domain::MediaSource> all = task.sources;
    for (const auto &[name, choice] : task.choices.asKeyValueRange()) {
        if (choice.way == SourceChoice::Way::LeaveOut || name.isEmpty())
            continue;
        domain::MediaSource alias = choice.source;
        alias.name = name;
        alias.url = choice.way == SourceChoice::Way::New ? alias.url : QString();
        all.push_back(std::move(alias));
    }
    return all;
}

bool isLeftOut(domain::MediaItem &item, const exchange::ItemOrigin &origin,
               const SourceChoices &choices)
{
    if (item.sourceId.isEmpty()) {
        const auto choice = choices.constFind(origin.source);
        if (choice != choices.cend() && choice->way != SourceChoice::Way::LeaveOut)
            item.sourceId = choice->source.id;
    }
    return item.sourceId.isEmpty();
}

/// The new sources that items are of, in the order of their names.
std::vector<domain::MediaSource> usedSources(const SourceChoices &choices,
                                             const QSet<QString> &used)
{
    std::vector<domain::MediaSource> all;
    for (const SourceChoice &choice : choices) {
        if (choice.way == SourceChoice::Way::New && used.contains(choice.source.id.value))
            all.push_back(choice.source);
    }
    std::ranges::sort(all, {}, &domain::MediaSource::name);
    return all;
}

/// As items of feeds are made: with what the rules recognise, and not ahead of the clock.
void complete(domain::MediaItem &item, const analysis::MediaRules &rules, const QDateTime &now)
{
    const auto hits = rules.match(item.title, item.excerpt);
    addWords(item.topics, hits.topics);
    addWords(item.keywords, hits.keywords);
    if (item.unitId.isEmpty())
        item.unitId = hits.unitId;
    item.publishedAt = std::min(item.publishedAt, now);
}

QSet<QString> sourcesOf(const std::vector<domain::MediaItem> &items)
{
    QSet<QString> used;
    for (const domain::MediaItem &item : items)
        used.insert(item.sourceId.value);
    return used;
}

} // namespace

ImportPlan planImport(const ImportTask &task)
{
    const auto sources = sourcesFor(task);
    const PlaceNames places(task.units, task.now.toOffsetFromUtc(7 * 3600).date());
    const analysis::MediaRules rules(task.rules, task.units);
    ImportPlan plan{
        .file = exchange::importMedia(
            *task.table, task.mapping,
            {.sources = sources,
             .now = task.now,
             .unitNamed = [&places](QStringView name) { return places.unitNamed(name); }}),
        .rows = qint64(task.table->rows.size())};
    auto items = std::exchange(plan.file.items, {});
    for (size_t i = 0; i < items.size(); ++i) {
        domain::MediaItem &item = items[i];
        const exchange::ItemOrigin &origin = plan.file.origins[i];
        if (item.sourceId.isEmpty() || task.choices.contains(origin.source))
            ++plan.bySource[origin.source];
        if (item.publishedAt > task.now.addSecs(kClockSlack)) {
            ++plan.future;
            continue;
        }
        if (isLeftOut(item, origin, task.choices)) {
            ++plan.leftOut;
            continue;
        }
        complete(item, rules, task.now);
        plan.items.push_back(std::move(item));
    }
    plan.newSources = usedSources(task.choices, sourcesOf(plan.items));
    return plan;
}

ImportPlan withoutKnown(ImportPlan plan, const QSet<QString> &known)
{
    plan.known = qint64(std::erase_if(plan.items, [&known](const domain::MediaItem &item) {
        return known.contains(item.id.value);
    }));
    const auto used = sourcesOf(plan.items);
    std::erase_if(plan.newSources, [&used](const domain::MediaSource &source) {
        return !used.contains(source.id.value);
    });
    return plan;
}

PlaceNames::PlaceNames(const std::vector<domain::Unit> &units, const QDate &on)
{
    QHash<QString, domain::UnitId> valid;
    QHash<QString, domain::UnitId> other;
    for (const domain::Unit &unit : units) {
        auto &names = unit.validOn(on) ? valid : other;
        for (const QString &name : {unit.name, unit.shortName}) {
            const QString key = core::placeKey(name);
            const auto found = names.find(key);
            if (found == names.end())
                names.insert(key, unit.id);
            else if (*found != unit.id)
                *found = {};
        }
    }
    m_units = other;
    m_units.insert(valid);
    m_units.remove({});
}

domain::UnitId PlaceNames::unitNamed(QStringView name) const
{
    const auto whole = m_units.constFind(core::placeKey(name));
    if (whole != m_units.cend())
        return *whole;
    const qsizetype comma = name.indexOf(u',');
    return comma > 0 ? m_units.value(core::placeKey(name.first(comma))) : domain::UnitId();
}

} // namespace panes::media
