// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/clusterindex.h"
#include "models/analysis/spot.h"
#include "models/items/filters.h"
#include "models/items/loaded.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace items {

/// How a report's point is drawn.
enum class PointTone : quint8 { Done, Open, DueSoon, Overdue };

/// The reports under a filter as the map shows them. Never null.
struct MapReports {
    std::shared_ptr<const analysis::ClusterIndex> clusters;
    std::shared_ptr<const analysis::ClusterIndex> overdue; ///< of those alone
    std::shared_ptr<const std::vector<analysis::Spot>> spots;
    qint64 matching = 0; ///< with or without a place

    [[nodiscard]] qint64 placed() const { return qint64(spots->size()); }
    [[nodiscard]] qint64 placedIn(const QRectF &mercator) const;
};

/// As of an empty cache.
[[nodiscard]] MapReports noReports();

/// The positions of the reports under a filter, indexed on a reader thread.
class ReportPoints final : public LoadedContent<MapReports>
{
    Q_OBJECT
public:
    ReportPoints(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// None: the reports may not be seen, and nothing is asked.
    void setFilter(const std::optional<ReportFilter> &filter);
    /// Which report a row is.
    [[nodiscard]] QFuture<core::Result<domain::ReportId>> idOf(qint64 row);
    [[nodiscard]] QFuture<core::Result<domain::Report>> report(const domain::ReportId &id);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    store::ReaderPool &m_readers;
    std::optional<ReportFilter> m_filter;
};

/// A unit's outline in Mercator, for drawing and picking.
struct UnitOutline {
    domain::UnitId id;
    domain::UnitId parentId;
    domain::UnitLevel level = domain::UnitLevel::Unknown;
    QString name;
    qint64 population = 0; ///< 0: not known
    int populationYear = 0;
    QPointF seat;
    QRectF box;
    QList<QList<QPointF>> rings;
    bool illustrative = false;

    /// Odd–even over all rings.
    [[nodiscard]] bool contains(const QPointF &at) const;
};

/// The outlines of the units that are valid on a day.
class UnitOutlines final : public LoadedContent<std::vector<UnitOutline>>
{
    Q_OBJECT
public:
    UnitOutlines(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    void setDay(const QDate &day);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    QDate m_day;
};

} // namespace items
