// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace common {
class Theme;
}

namespace map {

class MapStack;
struct LegendEntry;

/// What the marks of the shown layers mean, on a plate over the map; shapes and words beside the
/// colours. As many layers as there is room for, the topmost first; never half of one.
class MapLegend : public QWidget
{
    Q_OBJECT
public:
    MapLegend(const common::Theme &theme, const MapStack &layers, QWidget *map);
    void setWanted(bool wanted);
    /// Takes the room it needs inside the map.
    void place();
    /// The words as they are drawn, by line.
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    void placed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Block {
        QString title; ///< empty: the only entry says it all
        QList<LegendEntry> entries;
    };
    [[nodiscard]] QList<Block> blocks() const;
    [[nodiscard]] double widthOf(const QList<Block> &blocks) const;

    const common::Theme &m_theme;
    const MapStack &m_layers;
    QList<Block> m_blocks; ///< those that have room
    bool m_wanted = true;
};

} // namespace map
