// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmlines.h"
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/demofill.h"

#include <QJsonDocument>

namespace alarmtest {

using support::must;

/// What rules judge of the demo at a moment, in a real cache, and what the directory would know of
/// it.
class DemoCache
{
public:
    DemoCache(qint64 reports, int mediaItems, const QDateTime &now)
        : m_now(now)
        , m_data(must(demo::Dataset::make({.reports = reports,
                                           .mediaItems = mediaItems,
                                           .seed = 1,
                                           .now = now,
                                           .boundariesFile = {}})))
    {
        for (const domain::Collection collection : domain::kCollections) {
            if (collection != domain::Collection::Attachments &&
                collection != domain::Collection::Remarks)
                support::fillFromDemo(db(), *m_data, collection, now, isOfNoConcern);
        }
        readReference();
    }
    [[nodiscard]] store::Database &db() { return m_cache.db(); }
    [[nodiscard]] std::shared_ptr<const items::Reference> reference() const { return m_reference; }
    [[nodiscard]] items::AlarmMoment at(const QDateTime &now) const
    {
        return {.reference = m_reference, .lastContact = now, .edits = {}, .now = now};
    }

private:
    /// Figures of districts and communes: most of the demo, and no rule is about them.
    [[nodiscard]] static bool isOfNoConcern(const domain::Record &record)
    {
        using namespace Qt::StringLiterals;
        const auto *value = std::get_if<domain::Observation>(&record);
        const auto *due = std::get_if<domain::Slot>(&record);
        return (value && (value->unitId.value != "u-60"_L1 || !value->breakdown.isEmpty())) ||
               (due && due->unitId.value != "u-60"_L1);
    }
    void readReference()
    {
        auto reference = std::make_shared<items::Reference>();
        for (auto &unit : must(store::AdministrationRepository(db()).units(false)))
            reference->units.insert(unit.id.value, unit);
        for (auto &agency : must(store::AdministrationRepository(db()).agencies()))
            reference->agencies.insert(agency.id.value, agency);
        reference->indicatorList = must(store::IndicatorRepository(db()).indicators());
        for (const auto &indicator : reference->indicatorList)
            reference->indicators.insert(indicator.id.value, indicator);
        reference->plans = must(store::IndicatorRepository(db()).plans());
        m_reference = std::move(reference);
    }

    QDateTime m_now;
    support::Cache m_cache;
    std::unique_ptr<demo::Dataset> m_data;
    std::shared_ptr<const items::Reference> m_reference;
};

} // namespace alarmtest
