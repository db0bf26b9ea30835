// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace wall {

/// Shows a part of another widget, which is on no screen itself: one panel of several that show one
/// picture together.
class PanelMirror : public QWidget
{
    Q_OBJECT
public:
    /// `source` outlives it. `part` in its pixels, `scale`: pixels here per pixel there.
    PanelMirror(QWidget &source, const QRectF &part, double scale, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    QWidget &m_source;
    QRectF m_part;
    double m_scale;
    QPixmap m_picture;
    QTimer m_later;
};

} // namespace wall
