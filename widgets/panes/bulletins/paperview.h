// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/pages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <QSet>

namespace common {
class Theme;
}

namespace panes::bulletins {

/// The pages as they will be on paper, one below the other. What a person changed has a mark beside
/// it, which is not on the paper; a click on a figure asks for what it rests on.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(const common::Theme &theme, QWidget *parent = nullptr);
    void setPages(documents::Pages pages, const QSet<int> &edited);
    [[nodiscard]] const documents::Pages &pages() const { return m_pages; }
    /// A block that is worked on; −1: none. It is brought into sight.
    void setCurrentBlock(int block);
    /// Of the size on paper; 0: as wide as the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// What shows in the view of a place of a page, in pixels of the viewport.
    [[nodiscard]] QRectF onScreen(int page, const QRectF &dots) const;

Q_SIGNALS:
    void evidenceClicked(int evidence);
    void blockClicked(int block);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct At {
        int page = -1;
        QPointF dots;
    };
    [[nodiscard]] At at(const QPoint &pixel) const;
    [[nodiscard]] double scale() const; ///< pixels to the dot
    [[nodiscard]] QSize pageSize(int page) const;
    [[nodiscard]] QRect pageRect(int page) const;
    void layOutPages();
    void paintMarks(QPainter &painter, int page) const;
    [[nodiscard]] const QPixmap &picture(int page);

    const common::Theme &m_theme;
    documents::Pages m_pages;
    QSet<int> m_edited;
    QList<int> m_tops;
    QHash<int, QPixmap> m_pictures;
    double m_zoom = 0;
    int m_block = -1;
    QRectF m_hovered; ///< in pixels of the viewport
};

} // namespace panes::bulletins
