// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/renderer.h"

#include "app/console/console.h"
#include "app/console/panes.h"
#include "app/console/wall.h"
#include "app/console/wallcheck.h"
#include "models/items/wallcommands.h"
#include "widgets/common/pane.h"
#include "widgets/common/printedblocks.h"
#include "widgets/shell/workspace.h"
#include "widgets/wall/freshnessband.h"
#include "widgets/wall/wallstage.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace console {
namespace {

constexpr auto kBetweenChecks = 100ms;
/// So many checks in a row must find everything at rest.
constexpr int kQuiet = 8;
constexpr int kMostChecks = 1800;

} // namespace

Renderer::Renderer(Console &console, const Options &options)
    : m_console(console)
    , m_options(options)
{
}

Renderer::~Renderer() = default;

void Renderer::refuse()
{
    std::fprintf(stderr, "ioc-console: there is no page or pane “%s”; --list names them.\n",
                 qPrintable(m_options.renderTarget));
    Q_EMIT finished(2);
}

void Renderer::start()
{
    const auto panes = allPanes();
    const bool known = m_options.wall || m_options.renderTarget == "window"_L1 ||
                       std::ranges::contains(panes, m_options.renderTarget, &shell::PaneEntry::id);
    if (!known)
        return refuse();
    if (m_options.wall) {
        const auto &with = m_console.surroundings();
        m_wallRecords = std::make_unique<items::WallCommands>(with.readers, with.hub, with.clock);
        m_wallRecords->start();
    }
    auto &sync = m_console.surroundings().sync;
    connect(&sync, &syncing::SyncService::settled, this, [this] { m_synced = true; });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Renderer::check);
    timer->start(kBetweenChecks);
}

void Renderer::prepare()
{
    auto &window = m_console.window();
    for (const auto &unit : m_console.directory().reference()->units) {
        if (!m_options.area.isEmpty() && unit.code == m_options.area &&
            unit.validOn(m_console.context().to()))
            m_console.context().setArea(unit.id);
    }
    window.resize(m_options.renderSize);
    if (m_options.renderTarget == "window"_L1) {
        window.restoreLast();
        m_target = &window;
    } else {
        auto *page = m_console.window().workspace().alone(m_options.renderTarget);
        page->resize(m_options.renderSize);
        m_target = page;
    }
    m_target->show();
}

/// A page of a wall as its screen shows it, with the band under it.
void Renderer::prepareWall()
{
    if (m_wallRecords->isLoading())
        return;
    const auto *records = m_wallRecords->content();
    const auto program = pages::wallProgram(records ? records->pages
                                                    : std::vector<domain::WallPage>());
    const auto *page = program.page(m_options.renderTarget);
    if (!page)
        return refuse();
    Options asked = m_options;
    asked.sizeGiven = true; // not the screens of this machine
    const QSettings file(wallSettingsFile(m_console), QSettings::IniFormat);
    const auto canvases = wallCanvases(asked, wall::readWallSettings(file));
    m_stage = std::make_unique<wall::WallStage>(canvases.front(), m_console.surroundings());
    const auto &sync = m_console.surroundings().sync;
    m_stage->setWithoutData(false);
    m_stage->band().setWords(
        wall::freshnessWords(sync.status(), {}, m_console.surroundings().clock.now()), {});
    m_stage->setAttribute(Qt::WA_DontShowOnScreen);
    m_stage->show();
    m_stage->present(*page);
    m_target = m_stage.get();
}

bool Renderer::isSettled() const
{
    if (m_stage)
        return m_stage->page() && m_stage->page()->isSettled();
    const auto panes = m_target->findChildren<common::Pane *>();
    const auto *self = qobject_cast<common::Pane *>(m_target);
    return (!self || self->isSettled()) && std::ranges::all_of(panes, [](const auto *pane) {
               return pane->isHidden() || pane->isSettled();
           });
}

void Renderer::check()
{
    const bool ready = m_synced && (m_console.directory().isLoaded() || m_checks > 50);
    if (++m_checks > kMostChecks) {
        std::fprintf(
            stderr,
            "ioc-console: the view did not come to rest; the picture shows what was there.\n");
        return m_target ? write() : Q_EMIT finished(1);
    }
    if (!ready)
        return;
    if (!m_target)
        return m_options.wall ? prepareWall() : prepare();
    m_quietChecks = isSettled() ? m_quietChecks + 1 : 0;
    if (m_quietChecks >= kQuiet)
        write();
}

void Renderer::write()
{
    std::optional<common::PersonalCover> cover;
    if (!m_options.withPersonal)
        cover.emplace(*m_target);
    const QPixmap picture = m_target->grab();
    if (picture.save(m_options.renderFile, "PNG"))
        return Q_EMIT finished(0);
    std::fprintf(stderr, "ioc-console: %s cannot be written.\n", qPrintable(m_options.renderFile));
    Q_EMIT finished(1);
}

} // namespace console
