// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/trend.h"

#include <memory>

namespace common {
class Theme;
}

namespace charts {

class TrendWindow;

/// One to six series over the same periods: columns or lines, the plan as a dashed line, the same
/// period last year as a dotted ghost, notes as numbered flags, events as thin lines. Numbers in
/// the Vietnamese form.
///
/// Nearer and further: wheel (when focused, or with Ctrl), + and −, a band drawn with the mouse.
/// Along: middle button, Shift and the left button, Shift+←/→. ←/→ moves the focus point and takes
/// the window with it; Space picks its note, or the period; Enter or a double click opens the
/// period. Home, or a double click beside the periods, shows all.
class TrendChart : public Chart
{
    Q_OBJECT
public:
    explicit TrendChart(const common::Theme &theme, QWidget *parent = nullptr);
    ~TrendChart() override;
    /// The window and the focus point stay while the number of periods does.
    void setTrend(const Trend &trend);
    [[nodiscard]] const Trend &trend() const;
    /// Columns or lines, whatever the trend came with.
    void setColumns(bool columns);

    /// First and last period in sight.
    [[nodiscard]] std::pair<int, int> visiblePeriods() const;
    void showPeriods(int first, int last);
    void zoomIn();
    void zoomOut();
    void panBy(int periods);
    void resetZoom();
    /// The focus point of the keyboard.
    [[nodiscard]] std::optional<int> focusPeriod() const;
    void setFocusPeriod(std::optional<int> period);
    /// What is told of the focus point; empty without one.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString periodsInSight() const override;
    [[nodiscard]] std::unique_ptr<Chart> copyIn(const common::Theme &theme) const override;
    /// Puts a picture of the chart on the clipboard.
    void copyImage();

Q_SIGNALS:
    void visiblePeriodsChanged(int first, int last);
    void focusPeriodChanged(int period);
    /// A flag was clicked, or Space pressed on its period.
    void annotationPicked(const QString &id);
    /// A period was clicked, or Space pressed on one without a note.
    void periodPicked(int period);
    /// What is behind a period is asked for.
    void periodOpened(int period);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fillLegend();
    void setWindow(const TrendWindow &window);
    void zoomBy(double factor);
    void moveFocus(int periods);
    void pickFocused();
    void tell();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace charts
