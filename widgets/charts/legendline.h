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
    /// After a hollow mark instead of a stroke.
    void addHollow(const QString &name, const QColor &color);
    /// After a filled box instead of a stroke.
    void addBox(const QString &name, const QBrush &fill);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { Stroke, Hollow, Box };
    struct Entry {
        QString name;
        Mark mark;
        QPen pen;
        QBrush fill;
    };
    void add(const Entry &entry);
    static void paintMark(QPainter &painter, const Entry &entry, const QPointF &middle);
    /// Draws, or without a painter only measures; returns the height.
    int layOut(QPainter *painter, int width) const;

    const common::Theme &m_theme;
    QList<Entry> m_entries;
};

} // namespace charts
