// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportdetail.h"

using namespace std::chrono_literals;

namespace items {
namespace {

core::Result<ReportContent> readReport(const store::Database &db, const domain::ReportId &id)
{
    const store::ReportRepository repository(db);
    auto report = repository.report(id);
    if (!report)
        return std::unexpected(report.error());
    auto events = repository.events(id);
    if (!events)
        return std::unexpected(events.error());
    auto attachments = repository.attachments(id);
    if (!attachments)
        return std::unexpected(attachments.error());
    return ReportContent{std::move(*report), std::move(*events), std::move(*attachments)};
}

} // namespace

ReportDetail::ReportDetail(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 150ms, parent)
{
}

void ReportDetail::setReport(const domain::ReportId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    forget();
    load();
}

bool ReportDetail::concerns(domain::Collection collection, const QStringList &ids) const
{
    using enum domain::Collection;
    if (m_id.isEmpty())
        return false;
    return collection == ReportEvents || collection == Attachments ||
           (collection == Reports && (ids.isEmpty() || ids.contains(m_id.value)));
}

void ReportDetail::load()
{
    if (m_id.isEmpty())
        return clear();
    query([id = m_id](const store::Database &db) { return readReport(db, id); });
}

ReportTotals::ReportTotals(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
{
}

void ReportTotals::setFilter(const store::ReportFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    load();
}

bool ReportTotals::concerns(domain::Collection collection, const QStringList &) const
{
    return m_filter && collection == domain::Collection::Reports;
}

void ReportTotals::load()
{
    query([filter = *m_filter](const store::Database &db) {
        return store::ReportRepository(db).counts(filter);
    });
}

} // namespace items
