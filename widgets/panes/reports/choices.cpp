// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/choices.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

template<typename Record>
bool validOn(const Record &record, const QDate &day)
{
    return (!record.validFrom.isValid() || record.validFrom <= day) &&
           (!record.validTo.isValid() || day < record.validTo);
}

Choices sorted(Choices choices)
{
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
    return choices;
}

} // namespace

Choices categoryChoices(const items::Reference &reference, const QDate &on)
{
    Choices choices;
    for (const auto &category : reference.categories) {
        if (validOn(category, on))
            choices.emplace_back(category.name, category.id.value);
    }
    return sorted(std::move(choices));
}

Choices agencyChoices(const items::Reference &reference, const QDate &on)
{
    Choices choices;
    for (const auto &agency : reference.agencies) {
        if (validOn(agency, on))
            choices.emplace_back(agency.name, agency.id.value);
    }
    return sorted(std::move(choices));
}

Choices communeChoices(const items::Reference &reference, const QDate &on)
{
    Choices choices;
    for (const auto &unit : reference.units) {
        if (unit.level != domain::UnitLevel::Commune || !unit.validOn(on))
            continue;
        const auto *district = reference.unit(unit.parentId);
        choices.emplace_back(district ? u"%1, %2"_s.arg(unit.name, district->shortName) : unit.name,
                             unit.id.value);
    }
    return sorted(std::move(choices));
}

} // namespace panes::reports
