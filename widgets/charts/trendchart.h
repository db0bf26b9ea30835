// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace common {
class Theme;
}

namespace charts {

/// One period of a trend.
struct TrendPoint {
    QString label;                  ///< "T5/2025"
    std::optional<double> value;    ///< none: a gap, drawn as one
    std::optional<double> lastYear; ///< the ghost
    std::optional<double> plan;
    bool provisional = false; ///< drawn hollow
    QString hover;            ///< value, unit, status, source
};

/// What a trend chart shows.
struct Trend {
    std::vector<TrendPoint> points;
    QString unit;
    QString name;
    bool columns = false; ///< flows as columns from 0, others as a line
    int decimals = 0;
};

/// A trend: columns or line, the plan as a line, the same period last year as a ghost. Numbers in
/// the Vietnamese form.
class TrendChart : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(const common::Theme &theme, QWidget *parent = nullptr);
    ~TrendChart() override;
    void setTrend(const Trend &trend);
    /// Puts a picture of the chart on the clipboard.
    void copyImage();

private:
    void build();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace charts
