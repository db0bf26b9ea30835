// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPen>
#include <QWidget>

namespace common {
class Theme;
}

namespace charts {

/// The names of a chart's series, each after a stroke of its pen; goes on in a new line when the
/// width is used up.
class LegendLine : public QWidget
{
    Q_OBJECT
public:
    LegendLine(const common::Theme &theme, QWidget *parent);
    void clear();
    void add(const QString &name, const QPen &pen);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Draws, or without a painter only measures; returns the height.
    int layOut(QPainter *painter, int width) const;

    const common::Theme &m_theme;
    QList<std::pair<QString, QPen>> m_entries;
};

} // namespace charts
