// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dataset.h"
#include "models/bulletins/composer.h"
#include "models/remote/contract.h"
#include "models/store/changewriter.h"

#include "tests/support/cache.h"
#include "tests/support/records.h"

namespace bulletintest {

/// What a call gave, where a test cannot go on without it.
template<typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline const QDateTime kMoment(QDate(2025, 6, 12), QTime(0, 30), QTimeZone::UTC); ///< 07:30

/// The demo in a real cache: everything but figures below the province, which bulletins do not
/// read.
class DemoCache
{
public:
    explicit DemoCache(const QDateTime &now = kMoment, qint64 reports = 2000, int mediaItems = 500)
        : m_now(now)
        , m_data(must(demo::Dataset::make({.reports = reports,
                                           .mediaItems = mediaItems,
                                           .seed = 1,
                                           .now = now,
                                           .boundariesFile = {}})))
    {
        const demo::Sight everything({}, m_data->sightIndex());
        for (const domain::Collection collection : domain::kCollections) {
            if (collection != domain::Collection::Attachments)
                fill(collection, everything);
        }
    }
    [[nodiscard]] store::Database &db() { return m_cache.db(); }
    [[nodiscard]] QDateTime now() const { return m_now; }

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
            std::erase_if(changes.items, isBelow);
            changes.snapshotCount.reset(); // of them all
            must(writer.apply(collection, changes, m_now));
            cursor = changes.cursor;
            more = changes.more;
        }
        must(writer.commit());
    }
    [[nodiscard]] static bool isBelow(const domain::Record &record)
    {
        using namespace Qt::StringLiterals;
        const auto *value = std::get_if<domain::Observation>(&record);
        return value && ((value->unitId.value != "u-60"_L1 && value->unitId.value != "u-r60"_L1) ||
                         !value->breakdown.isEmpty());
    }

    QDateTime m_now;
    support::Cache m_cache;
    std::unique_ptr<demo::Dataset> m_data;
};

} // namespace bulletintest
