// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"
#include "models/items/loaded.h"

namespace items {

using store::DayCount;

/// How many reports under a filter were sent on each day (UTC+7) that has any, oldest first.
class ReportDays final : public LoadedContent<std::vector<DayCount>>
{
    Q_OBJECT
public:
    ReportDays(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// The moment of the filter counts only for what is overdue or due soon: without these, a
    /// minute gone by asks nothing anew.
    void setFilter(ReportFilter filter);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    std::optional<ReportFilter> m_filter;
};

} // namespace items
