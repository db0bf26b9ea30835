// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/indicator.h"

#include <QObject>

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
    [[nodiscard]] domain::ReportId selectedReport() const { return m_report; }
    [[nodiscard]] domain::MediaItemId selectedMedia() const { return m_media; }
    [[nodiscard]] domain::IndicatorId selectedIndicator() const { return m_indicator; }

    void setArea(const domain::UnitId &area);
    void setPeriod(const QDate &from, const QDate &to);
    void setSearch(const QString &text);
    void selectReport(const domain::ReportId &id);
    void selectMedia(const domain::MediaItemId &id);
    void selectIndicator(const domain::IndicatorId &id);

Q_SIGNALS:
    void areaChanged();
    void periodChanged();
    void searchChanged();
    void selectedReportChanged();
    void selectedMediaChanged();
    void selectedIndicatorChanged();

private:
    domain::UnitId m_area;
    QDate m_from;
    QDate m_to;
    QString m_search;
    domain::ReportId m_report;
    domain::MediaItemId m_media;
    domain::IndicatorId m_indicator;
};

} // namespace common
