// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/choices.h"

#include "models/items/directory.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace items {
namespace {

template<typename Record>
bool validOn(const Record &record, const QDate &day)
{
    return (!record.validFrom.isValid() || record.validFrom <= day) &&
           (!record.validTo.isValid() || day < record.validTo);
}

Choices sorted(Choices choices)
{
    QCollator collator{QLocale(QLocale::Vietnamese, QLocale::Vietnam)};
    collator.setNumericMode(true); // "Phường 2" before "Phường 10"
    std::ranges::sort(choices, [&collator](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    return choices;
}

} // namespace

Choices categoryChoices(const Reference &reference, const QDate &on)
{
    Choices choices;
    for (const auto &category : reference.categories) {
        if (validOn(category, on))
            choices.emplace_back(category.name, category.id.value);
    }
    return sorted(std::move(choices));
}

Choices agencyChoices(const Reference &reference, const QDate &on)
{
    Choices choices;
    for (const auto &agency : reference.agencies) {
        if (validOn(agency, on))
            choices.emplace_back(agency.name, agency.id.value);
    }
    return sorted(std::move(choices));
}

Choices communeChoices(const Reference &reference, const QDate &on)
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

} // namespace items
