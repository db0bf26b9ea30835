// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dailyreports.h"

using namespace std::chrono_literals;

namespace items {

DailyReports::DailyReports(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
{
}

void DailyReports::setSpan(const QDate &last, int days, const std::vector<domain::UnitId> &units)
{
    const QDate to = last.addDays(1);
    const QDate from = to.addDays(-days);
    if (from == m_from && to == m_to && units == m_units)
        return;
    m_from = from;
    m_to = to;
    m_units = units;
    load();
}

bool DailyReports::concerns(domain::Collection collection, const QStringList &) const
{
    return m_from.isValid() && collection == domain::Collection::Reports;
}

void DailyReports::load()
{
    query([from = m_from, to = m_to, units = m_units](const store::Database &db) {
        return store::ReportRepository(db).perDay(from, to, units);
    });
}

} // namespace items
