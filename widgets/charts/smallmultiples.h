// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"

#include <optional>
#include <vector>

class QScrollArea;

namespace common {
class Theme;
}

namespace charts {

class MultiplesGrid;

/// The small trend of one unit.
struct SmallMultiple {
    QString key; ///< what a click gives back
    QString name;
    std::vector<std::optional<double>> values; ///< over the common periods; none: a gap
    QString text;                              ///< the last value as written
    bool highlighted = false;
    QString note; ///< a word beside the value ("estimate"); empty: none

    bool operator==(const SmallMultiple &) const = default;
};

/// What they have in common.
struct MultiplesScale {
    QString title;
    QStringList periods; ///< labels of the common x
    QString unit;
    int decimals = 0;
};

/// A grid of small trends, one for each unit, all on the same scale of values and the same periods.
/// A click or Enter picks one; arrows, Home, End and Page keys walk.
class SmallMultiples : public Chart
{
    Q_OBJECT
public:
    explicit SmallMultiples(const common::Theme &theme, QWidget *parent = nullptr);
    void setMultiples(const QList<SmallMultiple> &multiples, const MultiplesScale &scale);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString periodsInSight() const override;
    [[nodiscard]] std::unique_ptr<Chart> copyIn(const common::Theme &theme) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// As high as all of them need at this width.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitBar();

    QScrollArea *m_scroll;
    MultiplesGrid *m_grid;
};

} // namespace charts
