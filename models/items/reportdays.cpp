// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportdays.h"

using namespace std::chrono_literals;

namespace items {

ReportDays::ReportDays(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
{
}

void ReportDays::setFilter(ReportFilter filter)
{
    if (!filter.overdueOnly && !filter.dueSoonOnly)
        filter.now = {};
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    load();
}

bool ReportDays::concerns(domain::Collection collection, const QStringList &) const
{
    return m_filter && collection == domain::Collection::Reports;
}

void ReportDays::load()
{
    query([filter = *m_filter](const store::Database &db) {
        return store::ReportRepository(db).sentPerDay(filter);
    });
}

} // namespace items
