// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"

#include <QDate>

#include <vector>

class QPainter;

namespace common {
class Theme;
}

namespace charts {

/// Two counts of one day.
struct DayColumn {
    QDate date;
    qint64 first = 0;
    qint64 second = 0;

    bool operator==(const DayColumn &) const = default;
};

/// Days side by side, two columns from 0 each, with their names and sums above, the largest count
/// and some dates at the axes. Pointing at a day tells its counts.
class DayColumns : public Chart
{
    Q_OBJECT
public:
    explicit DayColumns(const common::Theme &theme, QWidget *parent = nullptr);
    /// Days in order; `firstName` and `secondName` in the present language.
    void setDays(std::vector<DayColumn> days, const QString &firstName, const QString &secondName);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The day under a place of the widget; null beside the columns.
    [[nodiscard]] const DayColumn *dayAt(const QPointF &place) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qint64 largest() const;
    [[nodiscard]] QString words(const DayColumn &day) const;
    void paintNames(QPainter &painter) const;
    void paintColumns(QPainter &painter, const QRectF &box) const;
    void paintDates(QPainter &painter, const QRectF &box) const;

    const common::Theme &m_theme;
    std::vector<DayColumn> m_days;
    QString m_firstName;
    QString m_secondName;
};

} // namespace charts
