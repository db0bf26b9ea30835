// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loaded.h"
#include "models/store/repositories.h"

namespace items {

using ReportDay = store::ReportRepository::Day;

/// Reports received and resolved on each day of a span, in some units or all.
class DailyReports final : public LoadedContent<std::vector<ReportDay>>
{
    Q_OBJECT
public:
    DailyReports(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// The `days` days that end with `last`, both dates of UTC+7; no units are all.
    void setSpan(const QDate &last, int days, const std::vector<domain::UnitId> &units);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    QDate m_from;
    QDate m_to; ///< the day after the last
    std::vector<domain::UnitId> m_units;
};

} // namespace items
