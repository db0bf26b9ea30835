// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/indicator.h"
#include "models/domain/reportfilter.h"

#include <QObject>

namespace core {
class Clock;
}

namespace common {

/// What every pane obeys: area, the day on which units are valid, period, search text, and the
/// shared selection. Lives in the GUI thread; setters emit only on a change.
class SharedContext : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Empty: the whole province.
    [[nodiscard]] domain::UnitId area() const { return m_area; }
    /// Days [from, to] that lists and counts obey.
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    [[nodiscard]] QString search() const { return m_search; }
    /// What the desk of reports narrows beside area, period and search (queue, category, words …).
    [[nodiscard]] const domain::ReportFilter &reportChoice() const { return m_choice; }
    /// The records behind a figure, which the desk then shows; an empty title: none are asked for.
    struct Behind {
        QString title;
        domain::ReportFilter filter;
        bool operator==(const Behind &) const = default;
    };
    [[nodiscard]] const Behind &behind() const { return m_behind; }
    /// Drawn on the map; as ReportFilter::region.
    [[nodiscard]] const QList<QPointF> &reportRegion() const { return m_region; }
    /// A part [from, to) of the period that the time slider shows; null ends: all of it.
    [[nodiscard]] QDateTime windowFrom() const { return m_windowFrom; }
    [[nodiscard]] QDateTime windowTo() const { return m_windowTo; }
    [[nodiscard]] QDateTime changedSince() const { return m_changedSince; }
    [[nodiscard]] domain::ReportId selectedReport() const { return m_report; }
    [[nodiscard]] domain::MediaItemId selectedMedia() const { return m_media; }
    [[nodiscard]] domain::IndicatorId selectedIndicator() const { return m_indicator; }

    void setArea(const domain::UnitId &area);
    void setPeriod(const QDate &from, const QDate &to);
    void setSearch(const QString &text);
    void setReportChoice(const domain::ReportFilter &choice);
    void setReportRegion(const QList<QPointF> &ring);
    void setWindow(const QDateTime &from, const QDateTime &to);
    void setChangedSince(const QDateTime &moment);
    /// Asks the desk of reports to show the records behind a figure; `title` says which. Whoever
    /// shows the window brings the desk to the front.
    void openReports(const Behind &behind);
    void selectReport(const domain::ReportId &id);
    void selectMedia(const domain::MediaItemId &id);
    void selectIndicator(const domain::IndicatorId &id);
    /// Chooses an indicator and asks whoever shows the window to bring its pane to the front.
    void openIndicator(const domain::IndicatorId &id);

Q_SIGNALS:
    void areaChanged();
    void periodChanged();
    void searchChanged();
    /// Choice, region, window or changedSince: list, map and figures follow.
    void reportsNarrowed();
    void behindChanged();
    void selectedReportChanged();
    void selectedMediaChanged();
    void selectedIndicatorChanged();
    void indicatorOpened(const domain::IndicatorId &id);

private:
    domain::UnitId m_area;
    QDate m_from;
    QDate m_to;
    QString m_search;
    domain::ReportFilter m_choice;
    Behind m_behind;
    QList<QPointF> m_region;
    QDateTime m_windowFrom;
    QDateTime m_windowTo;
    QDateTime m_changedSince;
    domain::ReportId m_report;
    domain::MediaItemId m_media;
    domain::IndicatorId m_indicator;
};

/// The last day of the shared period, but not after today: what figures are shown until.
[[nodiscard]] QDate lastDayShown(const SharedContext &context, const core::Clock &clock);

} // namespace common
