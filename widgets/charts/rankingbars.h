// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

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

/// Horizontal bars from 0 with their names and figures, best first; scrolls when they do not fit.
class RankingBars : public QWidget
{
    Q_OBJECT
public:
    explicit RankingBars(const common::Theme &theme, QWidget *parent = nullptr);
    void setBars(const QList<RankingBar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double rowHeight() const;

    const common::Theme &m_theme;
    QList<RankingBar> m_bars;
};

} // namespace charts
