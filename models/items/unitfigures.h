// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filters.h"
#include "models/items/loaded.h"

#include <QHash>

namespace items {

/// What the map tells of one unit.
struct UnitFigure {
    qint64 reports = 0;
    qint64 resolved = 0;
    qint64 onTime = 0; ///< of the resolved, against the original deadline

    bool operator==(const UnitFigure &) const = default;
};

/// By id of districts and communes. Units that only merged count for the unit of the day.
using UnitFigureTable = QHash<domain::UnitId, UnitFigure>;

/// Figures of every unit under a filter; read only while somebody wants them.
class UnitFigures final : public LoadedContent<UnitFigureTable>
{
    Q_OBJECT
public:
    UnitFigures(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// `day`: whose units are shown.
    void setFilter(const std::optional<ReportFilter> &filter, const QDate &day);
    void setWanted(bool wanted);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    std::optional<ReportFilter> m_filter;
    QDate m_day;
    bool m_wanted = false;
    bool m_stale = true;
};

} // namespace items
