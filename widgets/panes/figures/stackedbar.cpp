// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/figures/stackedbar.h"

#include "widgets/common/fontfit.h"
#include "widgets/common/paintbadge.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace panes::figures {
namespace {

constexpr double kShape = 10;

} // namespace

StackedBar::StackedBar(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    common::fitToFont(*this, [this] {
        setFixedHeight(QFontMetrics(m_theme.font(common::TypeSize::Small)).height() + 8);
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
}

void StackedBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts)
        words << part.name + u": "_s + part.text;
    setAccessibleName(words.join(u", "_s));
    update();
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(common::kSpace2, 2, -common::kSpace2, -2);
    QPainterPath outline;
    outline.addRoundedRect(room, 5, 5);
    painter.setClipPath(outline);
    painter.fillRect(room, m_theme.color(common::Surface::Line));
    painter.setFont(m_theme.font(common::TypeSize::Small));
    const QFontMetricsF metrics(painter.font());
    double left = room.left();
    for (const Part &part : std::as_const(m_parts)) {
        const QRectF box(left, room.top(), room.width() * part.share, room.height());
        painter.fillRect(box.adjusted(0, 0, -1, 0), m_theme.ground(part.tone));
        const QColor ink = m_theme.color(part.tone);
        painter.fillRect(QRectF(box.left(), box.bottom() - 4, box.width() - 1, 4), ink);
        if (box.width() > metrics.horizontalAdvance(part.text) + kShape + 16) {
            common::paintToneShape(
                painter, QRectF(box.left() + 6, box.center().y() - kShape / 2 - 2, kShape, kShape),
                part.tone, ink);
            painter.setPen(ink);
            painter.drawText(box.adjusted(kShape + 10, 0, 0, -4), Qt::AlignLeft | Qt::AlignVCenter,
                             part.text);
        }
        left += box.width();
    }
}

} // namespace panes::figures
