// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/walllayout.h"

#include "models/analysis/legibility.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

/// A panel with everything that is known of it.
struct Panel {
    QString id = {};
    QRect geometry = {};
    QSizeF millimetres = {};
    double bezel = 0;
    QRectF place = {}; ///< mm, of its picture within the group

    [[nodiscard]] double pxPerMm() const
    {
        return analysis::pxPerMm(geometry.width(), millimetres.width());
    }
};

QSizeF millimetresOf(const ScreenSetting *setting, const ScreenFacts &facts)
{
    QSizeF size = setting && !setting->millimetres.isEmpty() ? setting->millimetres
                                                             : facts.millimetres;
    if (size.isEmpty()) {
        const double width = analysis::panelWidth(kUnknownDiagonal);
        size = {width, width * facts.geometry.height() / std::max(1, facts.geometry.width())};
    }
    return size;
}

/// One axis of the grid of a group: panels that overlap on it stand in one line, and lines follow
/// each other with the frames between them. Gives the begin of each panel in mm.
template<typename Begin, typename End, typename Length, typename Set>
void placeAlong(std::vector<Panel> &panels, Begin begin, End end, Length length, Set set)
{
    std::vector<Panel *> order;
    for (Panel &panel : panels)
        order.push_back(&panel);
    std::ranges::sort(order, {}, [&](const Panel *panel) { return begin(*panel); });
    double at = 0;
    double widest = 0;
    // The middle of the line's first panel: one that begins after it is of the next line.
    double half = std::numeric_limits<double>::lowest();
    for (Panel *panel : order) {
        if (begin(*panel) >= half) {
            at += widest;
            widest = 0;
            half = (begin(*panel) + end(*panel)) / 2.0;
        }
        set(*panel, at + panel->bezel);
        widest = std::max(widest, length(*panel) + 2 * panel->bezel);
    }
}

void arrange(std::vector<Panel> &panels)
{
    placeAlong(
        panels, [](const Panel &panel) { return panel.geometry.left(); },
        [](const Panel &panel) { return panel.geometry.right(); },
        [](const Panel &panel) { return panel.millimetres.width(); },
        [](Panel &panel, double at) { panel.place.moveLeft(at); });
    placeAlong(
        panels, [](const Panel &panel) { return panel.geometry.top(); },
        [](const Panel &panel) { return panel.geometry.bottom(); },
        [](const Panel &panel) { return panel.millimetres.height(); },
        [](Panel &panel, double at) { panel.place.moveTop(at); });
    for (Panel &panel : panels)
        panel.place.setSize(panel.millimetres);
}

/// The page is as fine as the finest panel.
void span(Canvas &canvas, std::vector<Panel> panels)
{
    arrange(panels);
    QRectF whole;
    for (const Panel &panel : panels) {
        whole |= panel.place;
        canvas.pxPerMm = std::max(canvas.pxPerMm, panel.pxPerMm());
    }
    canvas.size = QSize(int(std::lround(whole.width() * canvas.pxPerMm)),
                        int(std::lround(whole.height() * canvas.pxPerMm)));
    for (const Panel &panel : panels) {
        const QRectF place = panel.place.translated(-whole.topLeft());
        const double scale = panel.pxPerMm() / canvas.pxPerMm;
        // As high as the panel has pixels, whatever its height in mm says.
        canvas.panels.push_back(
            {panel.id,
             QRectF(place.topLeft() * canvas.pxPerMm, QSizeF(panel.geometry.size()) / scale),
             scale});
    }
}

Canvas canvasOf(const WallSettings &settings, const ScreenSetting *setting, const QString &id)
{
    Canvas canvas{.id = id, .distance = settings.distance, .playlist = settings.playlist};
    if (!setting)
        return canvas;
    if (setting->distance > 0)
        canvas.distance = setting->distance;
    if (!setting->playlist.isEmpty())
        canvas.playlist = setting->playlist;
    canvas.page = setting->page;
    return canvas;
}

Panel panelOf(const ScreenSetting *setting, const ScreenFacts &facts)
{
    return {
        facts.id, facts.geometry, millimetresOf(setting, facts), setting ? setting->bezel : 0, {}};
}

/// The whole group, also what is away. Panels that are there stand where they were seen when the
/// group was whole.
Canvas groupCanvas(const WallSettings &settings, const QString &group,
                   std::span<const ScreenFacts> screens)
{
    std::vector<Panel> panels;
    const ScreenSetting *first = nullptr;
    for (const ScreenSetting &setting : settings.screens) {
        if (setting.group != group)
            continue;
        first = first ? first : &setting;
        const auto present = std::ranges::find(screens, setting.id, &ScreenFacts::id);
        ScreenFacts facts{
            .id = setting.id, .geometry = setting.seen, .millimetres = setting.seenMillimetres};
        if (facts.geometry.isEmpty() && present != screens.end())
            facts = *present;
        if (!facts.geometry.isEmpty())
            panels.push_back(panelOf(&setting, facts));
    }
    Canvas canvas = canvasOf(settings, first, group);
    span(canvas, std::move(panels));
    return canvas;
}

} // namespace

std::vector<Canvas> canvases(const WallSettings &settings, std::span<const ScreenFacts> screens)
{
    std::vector<Canvas> all;
    for (const ScreenFacts &facts : screens) {
        const ScreenSetting *setting = settings.screen(facts.id);
        const QString group = setting ? setting->group : QString();
        if (std::ranges::contains(all, group.isEmpty() ? facts.id : group, &Canvas::id))
            continue;
        if (!group.isEmpty()) {
            all.push_back(groupCanvas(settings, group, screens));
            continue;
        }
        Canvas canvas = canvasOf(settings, setting, facts.id);
        span(canvas, {panelOf(setting, facts)});
        canvas.size = facts.geometry.size();
        all.push_back(std::move(canvas));
    }
    return all;
}

} // namespace wall
