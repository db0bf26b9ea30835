// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"

#include <QList>

namespace common {
class Theme;
}

namespace charts {

/// One bar of a ranking.
struct RankingBar {
    QString key; ///< what a click gives back
    QString name;
    double value = 0;
    QString text; ///< the value as written
    bool highlighted = false;
    QString alert; ///< a second figure at the right in the bad tone; empty: none
};

/// Horizontal bars from 0 with their names and figures, best first. A click or Enter picks one;
/// ↑/↓, Home and End walk, and take a scroll area around with them.
class RankingBars : public Chart
{
    Q_OBJECT
public:
    explicit RankingBars(const common::Theme &theme, QWidget *parent = nullptr);
    void setBars(const QList<RankingBar> &bars);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double rowHeight() const;
    void walk(qsizetype to);

    const common::Theme &m_theme;
    QList<RankingBar> m_bars;
    qsizetype m_current = -1; ///< where the keyboard stands; −1: not in use
};

} // namespace charts
