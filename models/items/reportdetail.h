// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"
#include "models/items/loaded.h"

namespace items {

/// A report with its history and files.
struct ReportContent {
    domain::Report report;
    std::vector<domain::ReportEvent> events; ///< oldest first
    std::vector<domain::Attachment> attachments;
};

/// The report that is looked at.
class ReportDetail final : public LoadedContent<ReportContent>
{
    Q_OBJECT
public:
    ReportDetail(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// An empty id shows nothing.
    void setReport(const domain::ReportId &id);
    [[nodiscard]] domain::ReportId reportId() const { return m_id; }

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    domain::ReportId m_id;
};

/// Counts of the reports under a filter.
class ReportTotals final : public LoadedContent<store::ReportCounts>
{
    Q_OBJECT
public:
    ReportTotals(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    void setFilter(const store::ReportFilter &filter);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    std::optional<store::ReportFilter> m_filter;
};

} // namespace items
