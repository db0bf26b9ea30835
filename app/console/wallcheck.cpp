// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/wallcheck.h"

#include "app/console/console.h"
#include "app/console/wall.h"
#include "widgets/wall/wallstage.h"

#include <QGuiApplication>

#include <chrono>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace console {
namespace {

constexpr auto kBetweenLooks = 50ms;
/// Ticks until a page that does not come to rest is looked at as it is, and until data that do not
/// come are not waited for.
constexpr int kPatienceTicks = 400;

/// The pages that a playlist can show.
QStringList pagesOf(const domain::WallPlaylist &playlist)
{
    QStringList ids;
    for (const auto &entry : playlist.entries)
        ids << entry.page;
    for (const QString &page : playlist.subsystemPages)
        ids << page;
    if (!playlist.alarmPage.isEmpty())
        ids << playlist.alarmPage;
    ids.removeDuplicates();
    return ids;
}

} // namespace

std::vector<wall::Canvas> wallCanvases(const Options &options, const wall::WallSettings &settings)
{
    const double distance = options.distance > 0 ? options.distance : settings.distance;
    const bool described = options.sizeGiven || options.diagonal > 0;
    if (described) {
        const QSizeF size = options.renderSize;
        const double inches = options.diagonal > 0 ? options.diagonal : wall::kUnknownDiagonal;
        const double width = inches * 25.4 * size.width() / std::hypot(size.width(), size.height());
        return {{.id = u"%1x%2"_s.arg(size.width()).arg(size.height()),
                 .size = options.renderSize,
                 .pxPerMm = analysis::pxPerMm(size.width(), width),
                 .distance = distance,
                 .playlist = options.playlist}};
    }
    auto canvases = wall::canvases(settings, wall::presentScreens());
    for (wall::Canvas &canvas : canvases) {
        if (options.distance > 0)
            canvas.distance = options.distance;
        if (!options.playlist.isEmpty())
            canvas.playlist = options.playlist;
    }
    return canvases;
}

WallCheck::WallCheck(Console &console, const Options &options)
    : m_console(console)
    , m_options(options)
    , m_records(console.surroundings().readers, console.surroundings().hub,
                console.surroundings().clock)
{
    connect(&m_tick, &QTimer::timeout, this, &WallCheck::look);
    connect(&console.surroundings().sync, &syncing::SyncService::settled, this,
            [this] { m_synced = true; });
}

WallCheck::~WallCheck() = default;

void WallCheck::start()
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // each page is a window of its own
    m_records.start();
    m_tick.start(kBetweenLooks);
}

void WallCheck::look()
{
    const bool patient = ++m_ticks < kPatienceTicks;
    if (!m_planned) {
        const bool ready = m_synced && m_console.directory().isLoaded() && !m_records.isLoading();
        if (ready || !patient)
            plan();
        return;
    }
    if (m_stage && m_stage->page() && (m_stage->page()->isSettled() || !patient))
        report();
}

void WallCheck::plan()
{
    m_planned = true;
    const auto *records = m_records.content();
    m_program = pages::wallProgram(records ? records->pages : std::vector<domain::WallPage>());
    const QSettings file(wallSettingsFile(m_console), QSettings::IniFormat);
    const auto settings = wall::readWallSettings(file);
    for (const QString &fault : settings.faults + m_program.faults)
        tell(fault);
    const auto canvases = wallCanvases(m_options, settings);
    for (const wall::Canvas &canvas : canvases)
        planCanvas(canvas);
    next();
}

void WallCheck::planCanvas(const wall::Canvas &canvas)
{
    QStringList ids;
    const QString wanted = canvas.playlist;
    if (!canvas.page.isEmpty())
        ids << canvas.page;
    else if (const auto *playlist = m_program.playlist(wanted))
        ids = pagesOf(*playlist);
    else if (!wanted.isEmpty())
        tell(u"%1: there is no playlist “%2”."_s.arg(canvas.id, wanted));
    else if (!m_program.playlists.empty())
        ids = pagesOf(m_program.playlists.front());
    for (const QString &id : std::as_const(ids)) {
        if (const auto *page = m_program.page(id))
            m_jobs.push_back({canvas, *page});
        else
            tell(u"%1: there is no page “%2”."_s.arg(canvas.id, id));
    }
}

void WallCheck::next()
{
    m_stage.reset();
    if (m_jobs.empty()) {
        m_tick.stop();
        std::printf("%d pages checked, %d found\n", m_checked, m_found);
        return Q_EMIT finished(m_found > 0 ? 1 : 0);
    }
    const Job &job = m_jobs.front();
    m_ticks = 0;
    m_stage = std::make_unique<wall::WallStage>(job.canvas, m_console.surroundings());
    m_stage->setAttribute(Qt::WA_DontShowOnScreen);
    m_stage->show();
    m_stage->present(job.page);
}

void WallCheck::report()
{
    const Job &job = m_jobs.front();
    for (const auto &fault : m_stage->page()->faults()) {
        const QString where = u"%1: page %2, %3, %4"_s.arg(job.canvas.id, job.page.id, fault.tile,
                                                           fault.what);
        tell(fault.cut ? u"%1: “%2” is cut off"_s.arg(where, fault.text)
                       : u"%1: “%2” has %3′ of the %4′ that can be read from %5 m"_s
                             .arg(where, fault.text)
                             .arg(fault.has, 0, 'f', 1)
                             .arg(fault.needed, 0, 'f', 0)
                             .arg(job.canvas.distance));
    }
    ++m_checked;
    m_jobs.pop_front();
    next();
}

void WallCheck::tell(const QString &line)
{
    ++m_found;
    std::printf("%s\n", qPrintable(line));
}

} // namespace console
