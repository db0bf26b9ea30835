// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordlists.h"

namespace items {

core::Result<std::vector<domain::Report>> ReportSource::page(const store::Database &db,
                                                             const Filter &filter,
                                                             const store::Keyset &after, int limit)
{
    return store::ReportRepository(db).page(filter, after, limit);
}

core::Result<qint64> ReportSource::count(const store::Database &db, const Filter &filter)
{
    return store::ReportRepository(db).count(filter);
}

core::Result<std::vector<domain::MediaItem>> MediaSourceRows::page(const store::Database &db,
                                                                   const Filter &filter,
                                                                   const store::Keyset &after,
                                                                   int limit)
{
    return store::MediaRepository(db).page(filter, after, limit);
}

core::Result<qint64> MediaSourceRows::count(const store::Database &db, const Filter &filter)
{
    return store::MediaRepository(db).count(filter);
}

} // namespace items
