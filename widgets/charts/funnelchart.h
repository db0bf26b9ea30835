// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spotchart.h"
#include "widgets/common/theme.h"

#include <optional>
#include <vector>

namespace charts {

/// One step of a funnel.
struct FunnelBar {
    QString key;
    QString name;
    std::optional<double> value; ///< none: no bar, only the words
    QString text;                ///< the value as written
    QString note;                ///< "98,45% số đã giải quyết"
    int depth = 0;               ///< 1: a part of the step above
    common::Tone tone = common::Tone::Active;
    bool provisional = false; ///< drawn hollow
    QString hover;
};

/// What a funnel shows.
struct Funnel {
    QString name;
    std::vector<FunnelBar> bars;
};

/// The steps of a work flow as bars from 0, parts set in under their whole; names at the left,
/// figures and shares at the right.
class FunnelChart : public SpotChart
{
    Q_OBJECT
public:
    explicit FunnelChart(const common::Theme &theme, QWidget *parent = nullptr);
    void setFunnel(const Funnel &funnel);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QList<Spot> place() const override;
    void draw(QPainter &painter) const override;

private:
    /// Where names end, bars begin and figures begin.
    struct Columns {
        double name = 0;
        double bar = 0;
        double figure = 0;
        bool noteBelow = false; ///< no room beside the figure
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QRectF row(size_t index) const;
    void drawBar(QPainter &painter, size_t index, const Columns &columns, double largest) const;

    Funnel m_funnel;
};

} // namespace charts
