// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mappane.h"

#include "widgets/common/theme.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/mapview.h"
#include "widgets/map/regionbuttons.h"
#include "widgets/map/timeslider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace map {

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new MapPane(surroundings, parent);
}

MapPane::MapPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"map"_s, parent)
    , m_with(surroundings)
    , m_view(new MapView(surroundings, this))
    , m_slider(new TimeSlider(surroundings, [this] { return !m_view->isLoadingReports(); }, this))
{
    auto *row = new QWidget(this);
    row->setProperty("surface", u"panel"_s);
    row->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2, common::kSpace1);
    m_zoomIn = addButton(*buttons, u"plus"_s);
    m_zoomOut = addButton(*buttons, u"minus"_s);
    m_home = addButton(*buttons, u"home"_s);
    buttons->addWidget(
        new RegionButtons(m_with.theme, m_with.context, m_view->regionTool(), *this, row));
    m_reports = addButton(*buttons, u"field-reports"_s);
    m_outlines = addButton(*buttons, u"layers"_s);
    m_names = addButton(*buttons, u"info"_s);
    m_time = addButton(*buttons, u"timeline"_s);
    buttons->addWidget(new MapLegend(surroundings.theme, row), 1);
    for (QToolButton *layer : {m_reports, m_outlines, m_names}) {
        layer->setCheckable(true);
        layer->setChecked(true);
        layer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(layer, &QToolButton::toggled, this, &MapPane::applyLayers);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(row);
    column->addWidget(m_view, 1);
    column->addWidget(m_slider);
    const auto middle = [this] { return QPointF(m_view->width() / 2.0, m_view->height() / 2.0); };
    connect(m_zoomIn, &QToolButton::clicked, this,
            [this, middle] { m_view->camera().zoomAt(middle(), 1); });
    connect(m_zoomOut, &QToolButton::clicked, this,
            [this, middle] { m_view->camera().zoomAt(middle(), -1); });
    connect(m_home, &QToolButton::clicked, m_view, &MapView::showWhole);
    connect(m_view, &MapView::settledChanged, this, [this] { setBusy(0, !m_view->isSettled()); });
    connectSlider();
    setBusy(0, true);
    retranslate();
}

void MapPane::connectSlider()
{
    m_time->setObjectName(u"time-slider"_s);
    m_time->setCheckable(true);
    connect(m_time, &QToolButton::toggled, m_slider, &TimeSlider::setOpen);
    connect(m_slider, &TimeSlider::closed, m_time, [this] { m_time->setChecked(false); });
    connect(m_slider, &TimeSlider::loadingChanged, this,
            [this] { setBusy(1, m_slider->isLoading()); });
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_T, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_time, &QToolButton::click);
}

QToolButton *MapPane::addButton(QLayout &layout, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(m_with.theme.icon(icon));
    button->setIconSize(QSize(18, 18));
    button->setFocusPolicy(Qt::StrongFocus);
    layout.addWidget(button);
    connect(&m_with.theme, &common::Theme::changed, button,
            [this, button, icon] { button->setIcon(m_with.theme.icon(icon)); });
    return button;
}

void MapPane::applyLayers()
{
    m_view->overlay().setLayers(m_reports->isChecked(), m_outlines->isChecked(),
                                m_names->isChecked());
}

QString MapPane::title() const
{
    return tr("Map");
}

void MapPane::retranslate()
{
    const std::initializer_list<std::pair<QToolButton *, QString>> names{
        {m_zoomIn, tr("Zoom in (+)")},         {m_zoomOut, tr("Zoom out (−)")},
        {m_home, tr("Whole province (Home)")}, {m_reports, tr("Reports")},
        {m_outlines, tr("Boundaries")},        {m_names, tr("Names")},
        {m_time, tr("Time slider (Ctrl+T)")}};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_reports->setText(tr("Reports"));
    m_outlines->setText(tr("Boundaries"));
    m_names->setText(tr("Names"));
}

void MapPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace map
