// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mappane.h"

#include "widgets/common/theme.h"
#include "widgets/map/importedmaps.h"
#include "widgets/map/layerpanel.h"
#include "widgets/map/layersettings.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/maptally.h"
#include "widgets/map/mapview.h"
#include "widgets/map/regionbuttons.h"
#include "widgets/map/timeslider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr auto kLayerList = "map/layer-list"_L1;
constexpr auto kLegend = "map/legend"_L1;

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new MapPane(surroundings, parent);
}

MapPane::MapPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"map"_s, parent)
    , m_with(surroundings)
    , m_view(new MapView(surroundings, this))
    , m_slider(new TimeSlider(
          surroundings, [this] { return !m_view->isLoadingReports(); }, this))
    , m_imports(new ImportedMaps(surroundings.settings, surroundings.theme, surroundings.clock,
                                 m_view->overlay().layers(), this))
    , m_panel(new LayerPanel(surroundings.theme, m_view->overlay().layers(), *m_imports, this))
{
    keepLayerSettings(surroundings.settings, m_view->overlay().layers());
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
    m_time = addButton(*buttons, u"timeline"_s);
    m_layers = addButton(*buttons, u"layers"_s);
    m_legend = addButton(*buttons, u"info"_s);
    buttons->addWidget(new MapTally(surroundings.theme, *m_view, row), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(row);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_view, 1);
    beside->addWidget(m_panel);
    column->addLayout(beside, 1);
    column->addWidget(m_slider);
    makeSwitches();
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
    // From wherever the focus is in the window, as long as the map is seen.
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_T, this);
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

void MapPane::makeSwitches()
{
    for (QToolButton *button : {m_layers, m_legend}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_layers->setChecked(m_with.settings.value(kLayerList, false).toBool());
    m_panel->setVisible(m_layers->isChecked());
    connect(m_layers, &QToolButton::toggled, this, [this](bool shown) {
        m_with.settings.setValue(kLayerList, shown);
        m_panel->setVisible(shown);
    });
    connect(m_panel, &LayerPanel::placeWanted, this,
            [this](const QRectF &box) { m_view->camera().fit(box); });
    m_legend->setChecked(m_with.settings.value(kLegend, true).toBool());
    m_view->legend().setWanted(m_legend->isChecked());
    connect(m_legend, &QToolButton::toggled, this, [this](bool shown) {
        m_with.settings.setValue(kLegend, shown);
        m_view->legend().setWanted(shown);
    });
}

QString MapPane::title() const
{
    return tr("Map");
}

void MapPane::retranslate()
{
    const std::initializer_list<std::pair<QToolButton *, QString>> names{
        {m_zoomIn, tr("Zoom in (+)")},         {m_zoomOut, tr("Zoom out (−)")},
        {m_home, tr("Whole province (Home)")}, {m_layers, tr("Layers of the map")},
        {m_legend, tr("What the marks mean")}, {m_time, tr("Time slider (Ctrl+T)")}};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_layers->setText(tr("Layers"));
    m_legend->setText(tr("Legend"));
}

void MapPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace map
