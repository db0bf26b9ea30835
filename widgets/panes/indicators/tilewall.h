// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorboard.h"

#include <QWidget>

namespace common {
class Theme;
}

namespace panes::indicators {

/// The tiles of a subsystem by group: drawn, not made of widgets; walked with the arrow keys,
/// chosen with Enter or a click.
class TileWall : public QWidget
{
    Q_OBJECT
public:
    explicit TileWall(const common::Theme &theme, QWidget *parent = nullptr);
    void setTiles(const std::vector<items::IndicatorTile> &tiles);
    /// Shows only indicators whose name holds these folded words.
    void setWords(const QString &words);
    void setChosen(const domain::IndicatorId &id);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const domain::IndicatorId &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Placed {
        size_t tile = 0;
        QRect box;
    };
    struct Heading {
        QString text;
        QRect box;
    };
    struct Places {
        std::vector<Placed> tiles;
        std::vector<Heading> headings;
        int height = 0;
    };
    [[nodiscard]] Places place(int width) const;
    void refresh();
    [[nodiscard]] int tileAt(const QPoint &at) const;
    void choose(int index);

    const common::Theme &m_theme;
    std::vector<items::IndicatorTile> m_tiles;
    QString m_words;
    domain::IndicatorId m_chosen;
    Places m_places;
    int m_hovered = -1;
    int m_focused = 0;
};

} // namespace panes::indicators
