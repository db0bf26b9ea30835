// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"
#include "widgets/charts/chart.h"

namespace common {
class Theme;
}

namespace panes::media {

/// How the interactions with one item grew: a small line from the first reading to the last, with
/// both figures beside it and the time axis in words.
class ReadingsChart : public charts::Chart
{
    Q_OBJECT
public:
    explicit ReadingsChart(const common::Theme &theme, QWidget *parent = nullptr);
    /// Oldest first.
    void setReadings(const QList<domain::MediaReading> &readings);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] charts::ChartTable table() const override;
    [[nodiscard]] QString periodsInSight() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const common::Theme &m_theme;
    QList<domain::MediaReading> m_readings;
};

} // namespace panes::media
