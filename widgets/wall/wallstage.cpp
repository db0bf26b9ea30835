// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallstage.h"

#include "models/sync/syncservice.h"
#include "widgets/wall/firstpage.h"
#include "widgets/wall/freshnessband.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wall {
namespace {

/// A page that is not whole by then is shown as it is: its tiles say what they wait for.
constexpr auto kLongestWait = 20s;

} // namespace

WallStage::WallStage(const Canvas &canvas, const common::PaneSurroundings &surroundings,
                     QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_with(surroundings)
{
    setObjectName(u"wall-stage"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    pages::applyWallLook(m_theme, {canvas.pxPerMm, canvas.distance});
    m_band = new FreshnessBand(m_theme, this);
    m_firstPage = new FirstPage(m_theme, this);
    connect(m_band, &FreshnessBand::grew, this, &WallStage::place);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLongestWait);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_wanted && m_next)
            swap();
    });
    resize(canvas.size);
    place();
}

WallStage::~WallStage() = default;

void WallStage::present(const domain::WallPageDocument &page)
{
    if (m_shown && m_shown->page() == page) {
        m_wanted = false;
        return;
    }
    if (!m_next || m_next->page() != page)
        make(page);
    if (!m_wanted)
        m_patience.start();
    m_wanted = true;
    look();
}

void WallStage::prepare(const domain::WallPageDocument &page)
{
    const bool ready = m_next && m_next->page() == page;
    if (m_wanted || ready || (m_shown && m_shown->page() == page))
        return;
    make(page);
}

void WallStage::make(const domain::WallPageDocument &page)
{
    QElapsedTimer making;
    making.start();
    if (m_next)
        m_next->deleteLater();
    m_next = new pages::WallPageView(page, {m_canvas.pxPerMm, m_canvas.distance}, m_with, this);
    connect(m_next, &pages::WallPageView::settledChanged, this, &WallStage::look);
    place();
    m_next->lower(); // it draws itself under the one that is shown
    m_next->show();
    m_longestMaking = std::max(m_longestMaking, std::chrono::milliseconds(making.elapsed()));
}

void WallStage::look()
{
    if (m_wanted && m_next && m_next->isSettled())
        swap();
}

void WallStage::swap()
{
    QElapsedTimer switching;
    switching.start();
    m_patience.stop();
    m_wanted = false;
    disconnect(m_next, &pages::WallPageView::settledChanged, this, nullptr);
    const QPointer before = m_shown;
    m_shown = m_next;
    m_next = nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{m_shown, m_band, m_firstPage})
        part->raise();
    m_firstPage->setVisible(m_withoutData);
    repaint();
    m_longestSwitch = std::max(m_longestSwitch, std::chrono::milliseconds(switching.elapsed()));
    if (before)
        before->deleteLater();
    m_with.sync.noteUse({.kind = domain::UsageKind::PageShown, .subject = m_shown->page().id});
    Q_EMIT switched();
}

void WallStage::setWithoutData(bool withoutData)
{
    m_withoutData = withoutData;
    m_firstPage->setVisible(withoutData || !m_shown);
    m_firstPage->raise();
}

void WallStage::place()
{
    const int strip = std::min(m_band->heightForWidth(width()), height() / 3);
    m_band->setGeometry(0, height() - strip, width(), strip);
    m_firstPage->setGeometry(rect());
    for (pages::WallPageView *view : {m_shown.data(), m_next.data()}) {
        if (view)
            view->setGeometry(0, 0, width(), height() - strip);
    }
}

void WallStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WallStage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(common::Surface::Window));
}

} // namespace wall
