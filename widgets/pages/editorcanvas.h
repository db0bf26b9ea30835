// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/legibility.h"
#include "models/domain/wallpages.h"
#include "widgets/common/panesurroundings.h"

#include <QTimer>
#include <QWidget>

namespace pages {

class WallPageView;

/// The screen that a page is made for.
struct EditedScreen {
    double diagonal = 55; ///< inches, of one panel of 16:9
    int across = 1;       ///< panels side by side, and as many above each other
    double distance = analysis::kWallDistance;

    bool operator==(const EditedScreen &) const = default;
};

/// A page as it looks on its screen, made smaller: type keeps its share of the screen. Tiles are
/// chosen, moved and resized on the grid with the mouse (the corner at the bottom right) or the
/// keyboard: Tab, arrows, Shift with arrows, Delete. What would cover another tile or leave the
/// grid does not happen.
class EditorCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit EditorCanvas(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    ~EditorCanvas() override;

    void setPage(const domain::WallPageDocument &page);
    [[nodiscard]] const domain::WallPageDocument &page() const { return m_page; }
    void setScreen(const EditedScreen &screen);
    /// May be changed here.
    void setEditable(bool editable) { m_editable = editable; }
    /// −1: none.
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int tile);
    void removeSelected();
    /// Where a tile is drawn.
    [[nodiscard]] QRect boxOf(int tile) const;
    /// What cannot be read, as soon as the tiles have drawn.
    [[nodiscard]] std::vector<analysis::LegibilityFault> faults() const;
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QSize sizeHint() const override { return {800, 450}; }

Q_SIGNALS:
    void selectionChanged();
    /// By hand: moved, resized, removed.
    void pageEdited();
    /// The picture has come to rest; faults() is of it.
    void settled();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Frame;
    void drawAgain();
    void place();
    [[nodiscard]] QRect screenBox() const;
    [[nodiscard]] QPoint cellAt(const QPointF &pixel) const;
    void moveTo(const QRect &cells);

    common::PaneSurroundings m_with;
    domain::WallPageDocument m_page;
    EditedScreen m_screen;
    WallPageView *m_view = nullptr;
    Frame *m_frame;
    QTimer m_rest; ///< before the picture is made anew
    QTimer m_look;
    int m_selected = -1;
    bool m_editable = true;
    bool m_resizing = false;
    std::optional<QPoint> m_grabbed; ///< cell under the mouse, from the tile's first
};

} // namespace pages
