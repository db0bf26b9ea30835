// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/walldirector.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/shell/workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {
namespace {

constexpr auto kViewRest = 1s;
/// A turn that the backend gets later than this is none.
constexpr auto kTurnLasts = 1min;
constexpr int kToldFor = 8000; // ms

} // namespace

WallDirector::WallDirector(const common::PaneSurroundings &surroundings, Workspace &workspace,
                           QMainWindow &window)
    : QObject(&window)
    , m_with(surroundings)
    , m_workspace(workspace)
    , m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kViewRest);
    connect(&m_rest, &QTimer::timeout, this, &WallDirector::follow);
    m_renew.setInterval(kWallShowing / 2);
    connect(&m_renew, &QTimer::timeout, this, [this] {
        m_sent = {};
        follow();
    });
    const auto changed = [this] {
        if (m_following)
            m_rest.start();
    };
    connect(&m_with.context, &common::SharedContext::areaChanged, this, changed);
    connect(&m_with.context, &common::SharedContext::periodChanged, this, changed);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        noteFocus(now);
        if (m_following)
            m_rest.start();
    });
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        if (m_following && !isOffered())
            setFollowing(false);
    });
}

bool WallDirector::isOffered() const
{
    return domain::may(m_with.sync.status().user.rights, "act"_L1, "wall-commands"_L1);
}

void WallDirector::addEntries(QMenu &menu)
{
    if (!isOffered())
        return;
    QMenu *wall = menu.addMenu(tr("Display wall"));
    wall->setObjectName(u"wall-director"_s);
    wall->addAction(tr("Show this view on the wall"), this, &WallDirector::show);
    QAction *following = wall->addAction(tr("Let the wall follow me"), this,
                                         &WallDirector::setFollowing);
    following->setCheckable(true);
    following->setChecked(m_following);
    connect(wall, &QMenu::aboutToShow, following,
            [this, following] { following->setChecked(m_following); });
    wall->addAction(tr("Give the wall back to its playlist"), this, &WallDirector::release);
    wall->addSeparator();
    wall->addAction(tr("Next page of the wall"), this, [this] { turn(domain::WallVerb::Next); });
    wall->addAction(tr("Previous page of the wall"), this,
                    [this] { turn(domain::WallVerb::Previous); });
    wall->addAction(tr("Pause the wall"), this, [this] { turn(domain::WallVerb::Pause); });
    wall->addAction(tr("Go on with the wall"), this, [this] { turn(domain::WallVerb::Resume); });
}

void WallDirector::noteFocus(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *pane = qobject_cast<const common::Pane *>(widget)) {
            m_pane = pane->paneId();
            return;
        }
    }
}

QJsonObject WallDirector::view() const
{
    const bool known = !m_pane.isEmpty() &&
                       (m_workspace.isOpen(m_pane) || m_workspace.central() == m_pane);
    QJsonObject view{{u"pane"_s, known ? m_pane : m_workspace.central()}};
    const auto &context = m_with.context;
    if (context.from().isValid() && context.to().isValid()) {
        view.insert("from"_L1, context.from().toString(Qt::ISODate));
        view.insert("to"_L1, context.to().toString(Qt::ISODate));
    }
    const auto reference = m_with.directory.reference();
    if (const auto unit = reference->units.constFind(context.area().value);
        unit != reference->units.cend()) {
        view.insert("area"_L1, unit->id.value);
        view.insert("areaCode"_L1, unit->code);
        view.insert("areaName"_L1, unit->name);
    }
    return view;
}

void WallDirector::show()
{
    m_following = false;
    send(domain::WallVerb::Show, true, kWallShowing);
    m_window.statusBar()->showMessage(tr("Sent to the display wall."), kToldFor);
}

void WallDirector::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    m_sent = {};
    if (!following) {
        m_renew.stop();
        m_rest.stop();
        return release();
    }
    m_renew.start();
    follow();
    m_window.statusBar()->showMessage(tr("The display wall follows this desk."), kToldFor);
}

void WallDirector::follow()
{
    const QJsonObject now = view();
    if (!m_following || now == m_sent)
        return;
    m_sent = now;
    send(domain::WallVerb::Follow, true, kWallShowing);
}

void WallDirector::release()
{
    m_following = false;
    m_renew.stop();
    send(domain::WallVerb::Release, false, {});
    m_window.statusBar()->showMessage(tr("The display wall is back at its playlist."), kToldFor);
}

void WallDirector::turn(domain::WallVerb verb)
{
    const bool lasts = verb == domain::WallVerb::Pause || verb == domain::WallVerb::Resume;
    send(verb, false, lasts ? std::chrono::seconds::zero() : std::chrono::seconds(kTurnLasts));
}

void WallDirector::send(domain::WallVerb verb, bool withView, std::chrono::seconds lasting)
{
    if (!isOffered())
        return;
    domain::WallCommand command;
    // The backend tells moments in whole seconds, and walls order those of one second by id.
    m_order = std::max(m_order + 1, m_with.clock.now().toMSecsSinceEpoch());
    command.id = u"%1-%2"_s.arg(m_order, 14, 10, QChar(u'0'))
                     .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    command.verb = domain::code(verb);
    if (withView)
        command.view = view();
    if (lasting > 0s)
        command.until = m_with.clock.now().addDuration(lasting);
    [[maybe_unused]] const auto sending = m_with.sync.submit(domain::commandWall(command));
}

} // namespace shell
