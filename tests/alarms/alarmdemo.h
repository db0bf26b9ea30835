// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dataset.h"
#include "models/items/alarmlines.h"
#include "models/remote/contract.h"
#include "models/store/repositories.h"

#include "tests/support/cache.h"

#include <QJsonDocument>

namespace alarmtest {

/// What a call gave, where a test cannot go on without it.
template<typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

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
        const demo::Sight everything({}, m_data->sightIndex());
        for (const domain::Collection collection : domain::kCollections) {
            if (collection != domain::Collection::Attachments &&
                collection != domain::Collection::Remarks)
                fill(collection, everything);
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
    void fill(domain::Collection collection, const demo::Sight &everything)
    {
        constexpr qint64 kPageItems = 1000;
        store::ChangeWriter writer(db());
        QString cursor;
        for (bool more = true; more;) {
            const auto page = m_data->page(domain::code(collection), cursor, kPageItems,
                                           everything);
            if (!page)
                qFatal("the demo has no %ls", qUtf16Printable(domain::code(collection)));
            auto changes = must(remote::decodeChanges(collection, *page));
            std::erase_if(changes.items, isOfNoConcern);
            changes.snapshotCount.reset(); // of them all
            must(writer.apply(collection, changes, m_now));
            cursor = changes.cursor;
            more = changes.more;
        }
        must(writer.commit());
    }
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
