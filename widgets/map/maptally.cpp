// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/maptally.h"

#include "widgets/common/fittedtext.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapview.h"

#include <QEvent>
#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace map {

MapTally::MapTally(const common::Theme &theme, MapView &view, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // While the map moves the number would only flicker.
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &MapTally::count);
    connect(&view.camera(), &Camera::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&view, &MapView::reportsChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&theme, &common::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize MapTally::sizeHint() const
{
    return {m_theme.scaled(160), m_theme.scaled(24)};
}

void MapTally::count()
{
    const auto *reports = m_view.reports();
    if (!reports) {
        m_text.clear();
        return update();
    }
    m_text = tr("%1 / %2 reports on the map", "in view, of all that match")
                 .arg(common::format::number(reports->placedIn(m_view.camera().view())),
                      common::format::number(reports->matching));
    const qint64 lost = reports->matching - reports->placed();
    if (lost > 0)
        m_text += tr(" · %1 without a place").arg(common::format::number(lost));
    setAccessibleName(m_text);
    setToolTip(m_text);
    update();
}

void MapTally::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(common::TypeSize::Body));
    painter.setPen(m_theme.color(common::Surface::Text));
    common::drawFitted(painter, rect(), Qt::AlignRight | Qt::AlignVCenter, m_text);
}

void MapTally::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        count();
    QWidget::changeEvent(event);
}

} // namespace map
