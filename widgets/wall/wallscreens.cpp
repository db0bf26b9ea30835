// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallscreens.h"

#include "models/core/clock.h"
#include "models/session/signin.h"
#include "models/sync/syncservice.h"
#include "widgets/wall/firstpage.h"
#include "widgets/wall/freshnessband.h"
#include "widgets/wall/panelcare.h"
#include "widgets/wall/panelmirror.h"
#include "widgets/wall/wallstage.h"
#include "widgets/wall/wallwindow.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wall {
namespace {

/// Screens that come and go together are one change.
constexpr auto kScreensRest = 200ms;
/// So long before its turn the next page is made.
constexpr auto kLead = 15s;

bool isSameBut(const Canvas &a, const Canvas &b)
{
    Canvas like = b;
    like.playlist = a.playlist;
    like.page = a.page;
    return a == like;
}

} // namespace

/// One canvas with its windows.
struct WallScreens::Shown {
    Canvas canvas;
    std::vector<ScreenFacts> screens; ///< of its panels that are there
    std::vector<std::unique_ptr<WallWindow>> windows = {};
    std::unique_ptr<WallStage> apart = {}; ///< of a canvas over several panels
    WallStage *stage = nullptr;
    analysis::WallMoment moment = {}; ///< that the stage was last asked for
};

WallScreens::WallScreens(WallPlayer &player, QSettings &settings,
                         const common::PaneSurroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_settings(settings)
    , m_with(surroundings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kScreensRest);
    connect(&m_soon, &QTimer::timeout, this, &WallScreens::arrange);
    connect(&m_player, &WallPlayer::ticked, this, &WallScreens::show);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &WallScreens::show);
    connect(&m_with.sync.signIn(), &session::SignIn::changed, this, &WallScreens::show);
    connect(qApp, &QGuiApplication::screenAdded, this, [this] {
        watch();
        arrangeSoon();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, &WallScreens::arrangeSoon);
    watch();
}

WallScreens::~WallScreens() = default;

void WallScreens::watch()
{
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        connect(screen, &QScreen::geometryChanged, this, &WallScreens::arrangeSoon,
                Qt::UniqueConnection);
        connect(screen, &QScreen::physicalSizeChanged, this, &WallScreens::arrangeSoon,
                Qt::UniqueConnection);
    }
}

WallStage *WallScreens::stage(const QString &canvas) const
{
    const auto found = m_shown.find(canvas);
    return found == m_shown.end() ? nullptr : found->second->stage;
}

WallWindow *WallScreens::window(const QString &screen) const
{
    for (const auto &[id, shown] : m_shown) {
        const auto found = std::ranges::find_if(
            shown->windows, [&](const auto &window) { return window->screenId() == screen; });
        if (found != shown->windows.end())
            return found->get();
    }
    return nullptr;
}

void WallScreens::arrange()
{
    m_screens = presentScreens();
    if (noteScreens(m_settings, m_screens))
        m_settings.sync();
    m_wall = readWallSettings(m_settings);
    m_canvases = wall::canvases(m_wall, m_screens);
    std::erase_if(m_shown, [&](const auto &each) {
        return !std::ranges::contains(m_canvases, each.first, &Canvas::id);
    });
    for (const Canvas &canvas : m_canvases) {
        std::vector<ScreenFacts> there;
        for (const ScreenFacts &facts : m_screens) {
            if (std::ranges::contains(canvas.panels, facts.id, &PanelPart::screen))
                there.push_back(facts);
        }
        const auto known = m_shown.find(canvas.id);
        if (known != m_shown.end() && known->second->screens == there &&
            isSameBut(known->second->canvas, canvas))
            known->second->canvas = canvas;
        else
            build(canvas, there);
    }
    show();
}

void WallScreens::build(const Canvas &canvas, std::span<const ScreenFacts> screens)
{
    auto made = std::make_unique<Shown>(canvas,
                                        std::vector<ScreenFacts>(screens.begin(), screens.end()));
    if (!canvas.isPlain()) {
        made->apart = std::make_unique<WallStage>(canvas, m_with);
        made->apart->setAttribute(Qt::WA_DontShowOnScreen);
        made->apart->show();
        made->stage = made->apart.get();
    }
    for (const ScreenFacts &facts : screens) {
        const auto part = std::ranges::find(canvas.panels, facts.id, &PanelPart::screen);
        auto window = std::make_unique<WallWindow>(facts.id);
        window->setScreen(screenNamed(facts.name));
        window->setGeometry(facts.geometry);
        if (made->apart) {
            window->setPicture(
                *new PanelMirror(*made->apart, part->source, part->scale, window.get()));
        } else {
            made->stage = new WallStage(canvas, m_with, window.get());
            window->setPicture(*made->stage);
        }
        window->occupy(facts.geometry);
        made->windows.push_back(std::move(window));
    }
    connect(made->stage, &WallStage::switched, this,
            [this, shown = made.get()] { m_player.noteShown(shown->canvas, shown->moment); });
    m_shown[canvas.id] = std::move(made); // the windows of before go when the new ones are there
}

void WallScreens::show()
{
    for (const Canvas &canvas : m_canvases) {
        if (const auto found = m_shown.find(canvas.id); found != m_shown.end())
            showOn(canvas, *found->second);
    }
}

void WallScreens::showOn(const Canvas &canvas, Shown &shown)
{
    const QDateTime now = m_with.clock.now();
    const auto &program = m_player.program();
    const auto status = m_with.sync.status();
    const auto signIn = m_with.sync.signIn().status();
    shown.moment = m_player.moment(canvas);
    auto &stage = *shown.stage;
    stage.firstPage().setWords(firstWords(status, signIn));
    stage.setWithoutData(!status.everComplete);
    stage.band().setWords(freshnessWords(status, signIn, now), steeringWords(shown.moment));
    for (const auto &window : shown.windows) {
        window->setDrift(m_wall.drift ? driftAt(now) : QPoint());
        window->setBrightness(brightnessAt(m_wall.dim, now));
    }
    if (!status.everComplete)
        return;
    std::optional<domain::WallPageDocument> wanted;
    if (const auto *page = program.page(shown.moment.page))
        wanted = *page;
    else if (!shown.moment.view.isEmpty())
        wanted = pageOfView(program, shown.moment.view);
    else if (!stage.page() && !program.pages.empty()) // never blank
        wanted = program.pages.front();
    if (wanted)
        stage.present(*wanted);
    if (stage.page() && wanted && stage.page()->page() == *wanted)
        m_player.noteShown(canvas, shown.moment); // paused, resumed
    const bool soon = !shown.moment.until.isValid() || shown.moment.until - now <= kLead;
    if (const auto *next = program.page(shown.moment.next); next && soon)
        stage.prepare(*next);
}

} // namespace wall
