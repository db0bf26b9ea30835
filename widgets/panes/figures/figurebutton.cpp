// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/figures/figurebutton.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace panes::figures {

FigureButton::FigureButton(const common::Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setFlat(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureButton::setShown(const Shown &shown)
{
    m_shown = shown;
    QStringList words{shown.name, shown.value};
    for (const QString &more : {shown.base, shown.change}) {
        if (!more.isEmpty())
            words << more;
    }
    setAccessibleName(words.join(u", "_s));
    setAccessibleDescription(shown.why);
    updateGeometry();
    update();
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    Q_EMIT lookedAt();
    update();
}

void FigureButton::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT lookedAt();
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void FigureButton::paintGround(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            m_theme.color(isDown() ? common::Surface::Selection : common::Surface::Raised));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(common::Surface::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace panes::figures
