// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/composer.h"

#include "tests/support/cache.h"
#include "tests/support/demofill.h"
#include "tests/support/records.h"

namespace bulletintest {

using support::must;

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
        for (const domain::Collection collection : domain::kCollections) {
            if (collection != domain::Collection::Attachments)
                support::fillFromDemo(db(), *m_data, collection, now, isBelow);
        }
    }
    [[nodiscard]] store::Database &db() { return m_cache.db(); }
    [[nodiscard]] QDateTime now() const { return m_now; }

private:
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
