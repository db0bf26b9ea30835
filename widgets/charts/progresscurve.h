// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spotchart.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace charts {

/// One period of the year.
struct CurvePoint {
    QDate end;
    QString key;
    QString label;
    std::optional<double> achieved; ///< none: a gap
    std::optional<double> lastYear; ///< the ghost
    bool provisional = false;       ///< drawn hollow
    QString value;                  ///< as written
    QString expected;               ///< the plan until then, as written
    QString hover;
};

/// What a progress curve shows, in the display unit.
struct Curve {
    QString name;
    QString summary; ///< one sentence for screen readers
    int year = 0;
    std::vector<CurvePoint> points;
    std::vector<std::pair<QDate, double>> plan; ///< ends of months; empty: no plan
    QString planText;                           ///< the plan of the whole year, as written
};

/// The year to date against the curve of the plan from 0 to the whole of it, with the year before
/// as a ghost.
class ProgressCurve : public SpotChart
{
    Q_OBJECT
public:
    explicit ProgressCurve(const common::Theme &theme, QWidget *parent = nullptr);
    void setCurve(const Curve &curve);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Spot> place() const override;
    void draw(QPainter &painter) const override;

private:
    [[nodiscard]] double largest() const;
    [[nodiscard]] double shareOf(const QDate &end) const;
    void drawPlan(QPainter &painter) const;
    void drawValues(QPainter &painter, std::optional<double> CurvePoint::*member) const;
    void drawDots(QPainter &painter) const;

    Curve m_curve;
};

} // namespace charts
