// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordlists.h"

namespace items {

core::Result<std::vector<qint64>> ReportSource::order(const store::Database &db,
                                                      const Filter &filter, qint64 limit)
{
    return store::ReportRepository(db).order(filter, limit);
}

core::Result<std::vector<store::Listed<domain::Report>>> ReportSource::listed(
    const store::Database &db, const std::vector<qint64> &ords)
{
    return store::ReportRepository(db).listed(ords);
}

core::Result<std::vector<qint64>> MediaSourceRows::order(const store::Database &db,
                                                         const Filter &filter, qint64 limit)
{
    return store::MediaRepository(db).order(filter, limit);
}

core::Result<std::vector<store::Listed<domain::MediaItem>>> MediaSourceRows::listed(
    const store::Database &db, const std::vector<qint64> &ords)
{
    return store::MediaRepository(db).listed(ords);
}

} // namespace items
