// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sheetgroups.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace items {
namespace {

QString codeOf(const Reference &reference, const domain::CategoryId &id)
{
    const auto found = reference.categories.constFind(id.value);
    return found == reference.categories.cend() || found->code.isEmpty() ? id.value : found->code;
}

qint64 receivedIn(const analysis::CountsById &counts, const domain::CategoryId &id)
{
    const auto found = counts.find(id.value.toStdString());
    return found == counts.end() ? 0 : found->second.received;
}

/// The ids of the reference and those that only reports name, by the start of their validity.
std::vector<domain::CategoryId> knownIds(const ReportSheet &sheet)
{
    std::vector<std::pair<QDate, domain::CategoryId>> dated;
    for (const auto &category : sheet.reference->categories)
        dated.emplace_back(category.validFrom, category.id);
    for (const auto &[id, counts] : sheet.now.byCategory) {
        const domain::CategoryId named(QString::fromStdString(id));
        if (!sheet.reference->categories.contains(named.value))
            dated.emplace_back(QDate(), named);
    }
    std::ranges::sort(dated);
    std::vector<domain::CategoryId> ids;
    for (const auto &[from, id] : dated)
        ids.push_back(id);
    return ids;
}

bool liesIn(const Reference &reference, const domain::Unit *unit, const domain::UnitId &area)
{
    for (int depth = 0; unit && depth < 5; ++depth) { // a cycle in the data ends too
        if (unit->id == area)
            return true;
        unit = reference.unit(unit->parentId);
    }
    return false;
}

} // namespace

std::vector<CategoryCounts> categoriesOf(const ReportSheet &sheet)
{
    std::map<QString, CategoryCounts> byCode;
    for (const domain::CategoryId &id : knownIds(sheet)) {
        CategoryCounts &one = byCode[codeOf(*sheet.reference, id)];
        one.ids.push_back(id);
        one.received += receivedIn(sheet.now.byCategory, id);
        one.before += sheet.before ? receivedIn(sheet.before->byCategory, id) : 0;
    }
    std::vector<CategoryCounts> categories;
    for (auto &[code, one] : byCode) {
        if (one.received > 0 || one.before > 0)
            categories.push_back(std::move(one));
    }
    std::ranges::stable_sort(categories, [](const CategoryCounts &a, const CategoryCounts &b) {
        return std::tie(b.received, b.before) < std::tie(a.received, a.before);
    });
    return categories;
}

std::vector<const domain::Unit *> quietUnits(const ReportSheet &sheet, const domain::UnitId &area)
{
    const auto &scope = sheet.scope;
    const QDate day = (scope.sentTo.isValid() ? std::min(scope.sentTo.addMSecs(-1), scope.now)
                                              : scope.now)
                          .toOffsetFromUtc(7 * 3600)
                          .date();
    const domain::Unit *province = sheet.reference->province(day);
    const domain::UnitId root = area.isEmpty() && province ? province->id : area;
    std::vector<const domain::Unit *> quiet;
    for (const auto &unit : sheet.reference->units) {
        if (unit.level == domain::UnitLevel::Commune && unit.validOn(day) &&
            liesIn(*sheet.reference, &unit, root) &&
            !sheet.now.byUnit.contains(unit.id.value.toStdString()))
            quiet.push_back(&unit);
    }
    const QCollator collator{QLocale(QLocale::Vietnamese)};
    std::ranges::sort(quiet, [&collator](const auto *a, const auto *b) {
        const int order = collator.compare(a->shortName, b->shortName);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    return quiet;
}

} // namespace items
