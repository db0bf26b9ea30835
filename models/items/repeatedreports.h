// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/repeatgroups.h"
#include "models/items/filters.h"
#include "models/items/loaded.h"

namespace items {

/// Places where reports repeat (domain.md B): two or more within the distance and the time that
/// make a duplicate; refused and withdrawn ones apart. Read only while somebody wants them.
class RepeatedReports final : public LoadedContent<std::vector<analysis::RepeatGroup>>
{
    Q_OBJECT
public:
    RepeatedReports(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// None: the reports may not be seen, and nothing is asked.
    void setFilter(const std::optional<ReportFilter> &filter);
    void setWanted(bool wanted);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    std::optional<ReportFilter> m_filter;
    bool m_wanted = false;
    bool m_stale = true;
};

} // namespace items
