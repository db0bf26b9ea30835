// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "models/core/clock.h"
#include "models/session/lock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/openrecord.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/openpane.h"
#include "widgets/shell/actionband.h"
#include "widgets/shell/alarmcontrol.h"
#include "widgets/shell/connectiontext.h"
#include "widgets/shell/contextbar.h"
#include "widgets/shell/handovercontrol.h"
#include "widgets/shell/lockcontrol.h"
#include "widgets/shell/navigationrail.h"
#include "widgets/shell/printcontrol.h"
#include "widgets/shell/proxydialog.h"
#include "widgets/shell/reviewbanner.h"
#include "widgets/shell/reviewcontrol.h"
#include "widgets/shell/reviewreturn.h"
#include "widgets/shell/signincontrol.h"
#include "widgets/shell/statusbar.h"
#include "widgets/shell/trailwatch.h"
#include "widgets/shell/usagewatch.h"
#include "widgets/shell/walldirector.h"
#include "widgets/shell/workspace.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {
namespace {

const QString kLastLayout = u"\u0001last"_s; // no person can give this name
constexpr QSize kFirstSize(1600, 900);

QToolBar *newBar(QMainWindow &window, const QString &name, QWidget *content)
{
    auto *bar = new QToolBar(&window);
    bar->setObjectName(name);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->layout()->setContentsMargins({});
    bar->addWidget(content);
    return bar;
}

} // namespace

MainWindow::MainWindow(const common::PaneSurroundings &surroundings, common::Theme &theme,
                       PaneRegistry panes, QSettings &settings)
    : m_with(surroundings)
    , m_theme(theme)
    , m_panes(std::move(panes))
    , m_settings(settings)
    , m_workspace(new Workspace(*this, m_panes, m_with))
{
    setObjectName(u"console"_s);
    resize(kFirstSize);
    new TrailWatch(m_with, this);
    new UsageWatch(m_with, *m_workspace, this);
    m_wall = new WallDirector(m_with, *m_workspace, *this);
    m_print = new PrintControl(m_with, m_theme, *m_workspace, *this);
    buildChrome();
    followRights();
    setWindowTitle(tr("IOC Console"));
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &MainWindow::showBand);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &MainWindow::followRights);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &MainWindow::showBand);
    tick->start(30s);
    showBand();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildChrome()
{
    m_rail = new NavigationRail(m_panes, m_theme, this);
    m_contextBar = new ContextBar(m_with, this);
    m_band = new QLabel(this);
    m_noticeLine = new QLabel(this);
    for (QLabel *line : {m_noticeLine, m_band}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setProperty("notice", true);
        line->hide();
    }
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_banner = new ReviewBanner(m_theme, top);
    column->addWidget(m_banner);
    column->addWidget(m_contextBar);
    column->addWidget(m_noticeLine);
    m_endBand = new ActionBand(u"end-band"_s, top);
    column->addWidget(m_endBand);
    m_signInBand = new ActionBand(u"sign-in-band"_s, top);
    column->addWidget(m_signInBand);
    column->addWidget(m_band);
    m_return = new ReviewReturn(m_with, top);
    column->addWidget(m_return);
    addToolBar(Qt::LeftToolBarArea, newBar(*this, u"bar-rail"_s, m_rail));
    addToolBar(Qt::TopToolBarArea, newBar(*this, u"bar-context"_s, top));
    m_status = new ConsoleStatusBar(m_with, this);
    setStatusBar(m_status);

    connect(m_rail, &NavigationRail::requested, this, [this](const QString &id) {
        m_workspace->open(id, true);
        m_rail->setOpen(id, m_workspace->isOpen(id));
    });
    connect(m_workspace, &Workspace::openChanged, m_rail, &NavigationRail::setOpen);
    connect(m_contextBar, &ContextBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_contextBar, &ContextBar::themeRequested, this, &MainWindow::toggleTheme);
    connect(m_contextBar, &ContextBar::languageRequested, this, &MainWindow::toggleLanguage);
    connect(m_contextBar, &ContextBar::offlineToggled, this, &MainWindow::setOffline);
    connect(m_endBand, &ActionBand::asked, this, [this] {
        m_endBand->hide();
        showDiagnostics();
    });
}

void MainWindow::restoreLast()
{
    const SavedLayout last = LayoutStore(m_settings).layout(kLastLayout);
    if (last.state.isEmpty())
        m_workspace->apply(readyPerspectives().value(0));
    else
        m_workspace->restore(last);
    if (m_lock)
        m_lock->begin();
    if (m_handover)
        m_handover->begin();
}

void MainWindow::offerSignIn(session::SignIn &signIn)
{
    m_signIn = new SignInControl(signIn, m_with, m_status->account(), *m_signInBand, *this);
    buildMenus();
}

void MainWindow::openSignIn()
{
    if (m_signIn)
        m_signIn->open();
}

void MainWindow::offerProxy(ProxyAccess access)
{
    m_proxy = std::make_unique<ProxyAccess>(std::move(access));
    buildMenus();
}

void MainWindow::offerLock(session::Lock &lock, session::LockSource &source)
{
    m_lock = new LockControl(lock, source, m_signIn, m_with, *this, *m_workspace);
    connect(m_lock, &LockControl::otherProfileRequested, this, &MainWindow::chooseProfile);
    buildMenus();
}

void MainWindow::offerAlarms(AlarmSinks sinks)
{
    m_alarms = new AlarmControl(std::move(sinks), m_with, *this, *m_workspace);
    const auto count = [this] { m_rail->setWaiting(u"alarms"_s, m_alarms->waiting()); };
    connect(m_alarms, &AlarmControl::waitingChanged, m_rail, count);
    count();
    if (m_lock) {
        const auto follow = [this] { m_alarms->setLocked(m_lock->lock().isLocked()); };
        connect(&m_lock->lock(), &session::Lock::changed, m_alarms, follow);
        follow();
    }
    buildMenus();
}

void MainWindow::offerHandover(items::Handover &handover)
{
    m_handover = new HandoverControl(handover, m_with, *this);
    connect(m_handover, &HandoverControl::ready, this, [this] {
        if (!m_lock || !m_lock->lock().isLocked())
            m_handover->showUnread();
    });
    if (m_lock) {
        connect(m_handover, &HandoverControl::noteChanged, m_lock, &LockControl::setNote);
        connect(m_lock, &LockControl::unlocked, m_handover, &HandoverControl::showUnread);
    }
    buildMenus();
}

void MainWindow::offerReviews(ReviewWork &work)
{
    m_reviews = new ReviewControl(work, m_with, *this, *m_workspace);
    connect(m_return, &ReviewReturn::asked, m_reviews, &ReviewControl::showChanges);
    buildMenus();
}

void MainWindow::setReview(const ReviewFacts &review)
{
    const bool first = m_banner->isHidden();
    m_banner->setReview(review);
    if (first)
        buildMenus();
}

bool MainWindow::isReview() const
{
    return m_with.sync.status().connection == syncing::Connection::Review;
}

void MainWindow::offerProfiles(const QStringList &names, const QString &current)
{
    m_profiles = names;
    m_profile = current;
}

void MainWindow::setNotice(const QString &text)
{
    m_noticeLine->setText(text);
    m_noticeLine->setVisible(!text.isEmpty());
}

void MainWindow::showBand()
{
    const QString text = bandText(m_with.sync.status(), m_with.clock.now());
    m_band->setText(text);
    m_band->setVisible(!text.isEmpty());
}

void MainWindow::followRights()
{
    const auto &rights = m_with.sync.status().user.rights;
    if (m_rights == rights)
        return;
    m_rights = rights;
    m_workspace->setRights(rights);
    m_rail->setRights(rights);
    buildMenus();
}

void MainWindow::toggleTheme()
{
    common::Look look = m_theme.look();
    look.dark = !look.dark;
    m_theme.apply(look);
    keepLook(m_settings, look);
}

void MainWindow::toggleLanguage()
{
    const bool vietnamese = QLocale().language() == QLocale::Vietnamese;
    Q_EMIT languageRequested(vietnamese ? u"en"_s : u"vi"_s);
}

void MainWindow::setOffline(bool offline)
{
    m_with.sync.setForcedOffline(offline);
}

/// A pane asks for another one, or for a record of another one.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == panes::alarms::OpenPaneEvent::kind()) {
        m_workspace->open(static_cast<panes::alarms::OpenPaneEvent *>(event)->paneId());
        return true;
    }
    if (event->type() == common::OpenRecordEvent::kind()) {
        const auto *wanted = static_cast<common::OpenRecordEvent *>(event);
        openRecord(wanted->collection(), wanted->id());
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rail) {
        setWindowTitle(tr("IOC Console"));
        buildMenus();
        m_rail->retranslate();
        m_contextBar->retranslate();
        m_status->clearMessage();
        m_status->retranslate();
        m_workspace->retranslate();
        if (m_signIn)
            m_signIn->retranslate();
        if (!m_endBand->isHidden())
            tellUnexpectedEnd();
        if (m_alarms)
            m_alarms->retranslate();
        if (!m_banner->isHidden())
            m_banner->retranslate();
        m_return->retranslate();
        showBand();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    LayoutStore(m_settings).save(kLastLayout, m_workspace->layout());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace shell
