// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

class QGraphicsPixmapItem;

namespace panes::reports {

/// One picture: fitted first, zoomed by the wheel about what is looked at, moved by dragging or the
/// arrow keys. What is looked at is told in parts of the picture, so that a second view of
/// another picture can follow.
class PhotoView : public QGraphicsView
{
    Q_OBJECT
public:
    /// What is looked at: 1 is fitted into the view, the centre is (0, 0) to (1, 1).
    struct Look {
        double zoom = 1;
        QPointF centre{0.5, 0.5};
    };
    explicit PhotoView(QWidget *parent = nullptr);
    void setPicture(const QImage &picture);
    [[nodiscard]] Look look() const { return m_look; }
    /// Shows the same part without telling.
    void follow(const Look &look);
    void zoomBy(double factor);
    void fit();
    /// One pixel of the picture on one of the screen.
    void showActualSize();

    static constexpr double kZoomStep = 1.25;

Q_SIGNALS:
    void lookChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void apply();
    [[nodiscard]] double fittedScale() const;

    QGraphicsPixmapItem *m_picture;
    Look m_look;
    bool m_applying = false;
};

} // namespace panes::reports
