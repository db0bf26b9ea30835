// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/photoviewer.h"

#include <QDialog>
#include <QGraphicsPixmapItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace panes::reports {
namespace {

constexpr double kZoomStep = 1.25;

/// The picture, zoomed by wheel and keys.
class PhotoView : public QGraphicsView
{
public:
    PhotoView(const QImage &picture, QWidget *parent)
        : QGraphicsView(parent)
    {
        setScene(new QGraphicsScene(this));
        scene()
            ->addPixmap(QPixmap::fromImage(picture))
            ->setTransformationMode(Qt::SmoothTransformation);
        setDragMode(ScrollHandDrag);
        setTransformationAnchor(AnchorUnderMouse);
        setFrameShape(NoFrame);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QGraphicsView::resizeEvent(event);
        if (!m_zoomed)
            fitInView(sceneRect(), Qt::KeepAspectRatio);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        zoom(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Plus)
            zoom(kZoomStep);
        else if (event->key() == Qt::Key_Minus)
            zoom(1 / kZoomStep);
        else
            QGraphicsView::keyPressEvent(event);
    }

private:
    void zoom(double factor)
    {
        m_zoomed = true;
        scale(factor, factor);
    }
    bool m_zoomed = false;
};

} // namespace

void showPhoto(const QImage &picture, const QString &caption, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(caption);
    dialog->resize(960, 720);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins({});
    auto *view = new PhotoView(picture, dialog);
    view->setAccessibleName(caption);
    layout->addWidget(view);
    dialog->show();
}

} // namespace panes::reports
