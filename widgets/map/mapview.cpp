// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapview.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/reportscope.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapfigures.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapoverlay.h"
#include "widgets/map/regiontool.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace map {
namespace {

/// A map that asked for no tile for so long has all it wants.
constexpr qint64 kQuietMs = 500;

} // namespace

MapView::MapView(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_with(surroundings)
    , m_points(surroundings.readers, surroundings.hub)
    , m_outlines(surroundings.readers, surroundings.hub)
    , m_overlay(new MapOverlay(surroundings.theme, m_camera, this))
    , m_region(new RegionTool(surroundings.theme, m_camera, surroundings.context, this))
    , m_figures(new MapFigures(surroundings.readers, surroundings.hub, surroundings.context,
                               m_overlay->layers(), this))
    , m_legend(new MapLegend(surroundings.theme, m_overlay->layers(), m_overlay))
{
    m_region->setFocusProxy(m_overlay);
    setMinimumSize(200, 160);
    connectContext();
    applyFilter();
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (std::exchange(m_wasSettled, isSettled()) != m_wasSettled)
            Q_EMIT settledChanged();
    });
    m_watch.start(100ms);
}

MapView::~MapView()
{
    // The QML scene asks the tile server until it is gone.
    delete m_base;
}

void MapView::connectContext()
{
    auto &context = m_with.context;
    connect(&context, &common::SharedContext::areaChanged, this, &MapView::applyFilter);
    connect(&context, &common::SharedContext::periodChanged, this, &MapView::applyFilter);
    connect(&context, &common::SharedContext::searchChanged, this, &MapView::applyFilter);
    connect(&context, &common::SharedContext::reportsNarrowed, this, &MapView::applyFilter);
    connect(&context, &common::SharedContext::areaChanged, this, &MapView::followArea);
    connect(&context, &common::SharedContext::selectedReportChanged, this, &MapView::followReport);
    connect(&m_with.directory, &items::Directory::changed, this, &MapView::applyFilter);
    connect(&m_with.theme, &common::Theme::changed, this, [this] {
        if (m_base)
            makeBase();
    });
    connect(&m_points, &items::ReportPoints::changed, this, [this] {
        if (m_points.content())
            m_overlay->layers().setReports(*m_points.content());
        else if (!m_seesReports)
            m_overlay->layers().setReports(items::noReports());
        Q_EMIT reportsChanged();
    });
    const auto describe = [this] {
        QStringList words = m_legend->lines();
        if (const auto *reports = m_points.content())
            words.prepend(
                tr("Reports on the map: %1").arg(common::format::number(reports->placed())));
        m_overlay->setAccessibleDescription(words.join(u'\n'));
    };
    connect(this, &MapView::reportsChanged, m_overlay, describe);
    connect(m_legend, &MapLegend::placed, m_overlay, describe);
    connect(&m_outlines, &items::UnitOutlines::changed, this, [this] {
        m_overlay->setOutlines(m_outlines.content());
        if (m_outlines.content() && !m_placed && !m_overlay->mainland().isEmpty()) {
            m_placed = true;
            showWhole();
            followArea(); // that was chosen before
        }
    });
    connect(m_overlay, &MapOverlay::areaPicked, &context, &common::SharedContext::setArea);
    connect(&m_overlay->layers(), &MapStack::regionPicked, this, &MapView::openRegion);
    connect(m_overlay, &MapOverlay::reportPicked, this, [this](qint64 row) {
        m_points.idOf(row).then(this, [this](const core::Result<domain::ReportId> &id) {
            if (id)
                m_with.context.selectReport(*id);
        });
    });
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        if (m_seesReports != seesReports())
            applyFilter();
    });
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &MapView::applyFilter);
    minute->start(1min);
}

domain::ReportFilter MapView::scope() const
{
    const auto &context = m_with.context;
    return common::reportScope(context, m_with.directory.reference()->narrowing(context.area()),
                               m_with.clock.now());
}

bool MapView::seesReports() const
{
    return maySee(m_with.sync.status().user.rights, domain::Subsystem::FieldReports);
}

void MapView::applyFilter()
{
    m_seesReports = seesReports();
    const auto all = scope();
    const auto filter = m_seesReports ? std::optional(all) : std::nullopt;
    const QDate to = m_with.context.to();
    const QDate day = to.isValid() ? to : all.now.date();
    m_points.setFilter(filter);
    m_outlines.setDay(day);
    m_figures->setFilter(filter, day);
}

void MapView::openRegion(const QList<QPointF> &ring, qint64 count)
{
    domain::ReportFilter filter = scope();
    filter.region.clear();
    for (const QPointF &corner : ring)
        filter.region << QPointF(analysis::longitudeOf(corner.x()),
                                 analysis::latitudeOf(corner.y()));
    filter.region << filter.region.first();
    m_with.context.openReports(
        {tr("Hexagon of the map: %1 reports").arg(common::format::number(count)), filter});
}

void MapView::showWhole()
{
    m_camera.fit(m_overlay->mainland());
}

void MapView::followArea()
{
    const auto area = m_with.context.area();
    m_overlay->setArea(area);
    if (!m_outlines.content())
        return;
    if (area.isEmpty())
        return showWhole();
    const auto found = std::ranges::find(*m_outlines.content(), area, &items::UnitOutline::id);
    if (found != m_outlines.content()->end())
        m_camera.fit(found->box);
}

void MapView::followReport()
{
    const auto id = m_with.context.selectedReport();
    if (id.isEmpty() || !m_seesReports)
        return m_overlay->setSelected(std::nullopt);
    m_points.report(id).then(this, [this, id](const core::Result<domain::Report> &report) {
        if (report && id == m_with.context.selectedReport() &&
            (report->longitude != 0 || report->latitude != 0))
            m_overlay->setSelected(analysis::toMercator(report->longitude, report->latitude));
    });
}

void MapView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_base)
        QTimer::singleShot(0, this, &MapView::makeBase);
}

void MapView::makeBase()
{
    delete std::exchange(m_base, nullptr);
    if (!m_tiles)
        m_tiles = std::make_unique<TileServer>();
    const QString repository = m_tiles->repository(m_with.theme.mode() == common::Theme::Mode::Dark,
                                                   m_times == 1);
    if (repository.isEmpty())
        return;
    m_base = new QQuickWidget(this);
    m_base->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_base->setClearColor(m_with.theme.color(common::Surface::MapSea));
    m_base->setFocusPolicy(Qt::NoFocus);
    m_base->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_base->setGeometry(rect());
    auto *component = new QQmlComponent(m_base->engine(), m_base);
    component->loadFromModule("ioc.map", "BaseMap");
    QObject *root = component->createWithInitialProperties({{u"repository"_s, repository},
                                                            {u"latitude"_s, m_camera.latitude()},
                                                            {u"longitude"_s, m_camera.longitude()},
                                                            {u"zoom"_s, groundZoom()}});
    if (!root) {
        qCWarning(core::logMap) << "base map not made:" << component->errorString();
        return;
    }
    m_base->setContent({}, component, root);
    bindCamera();
    m_base->lower();
    m_base->show();
    m_overlay->raise();
    m_region->raise();
}

void MapView::setMagnification(double times)
{
    if (std::exchange(m_times, times) == times)
        return;
    m_overlay->setMagnification(times);
    if (m_base)
        makeBase();
    if (m_placed && m_with.context.area().isEmpty())
        showWhole();
}

double MapView::groundZoom() const
{
    return m_camera.zoom() + std::log2(m_times);
}

void MapView::bindCamera()
{
    const auto place = [this] {
        auto *root = m_base ? m_base->rootObject() : nullptr;
        if (!root)
            return;
        root->setProperty("latitude", m_camera.latitude());
        root->setProperty("longitude", m_camera.longitude());
        root->setProperty("zoom", groundZoom());
    };
    connect(&m_camera, &Camera::changed, m_base, place);
    place();
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    m_region->setGeometry(rect());
    m_legend->place();
    if (m_base)
        m_base->setGeometry(rect());
    if (m_placed && m_with.context.area().isEmpty())
        showWhole();
}

bool MapView::isSettled() const
{
    const bool layers = !m_points.isLoading() && !m_outlines.isLoading() &&
                        m_figures->isSettled() && m_overlay->layers().isSettled();
    if (!isVisible())
        return layers;
    return layers && m_tiles && m_tiles->tilesServed() > 0 && m_tiles->quietFor() > kQuietMs;
}

} // namespace map
