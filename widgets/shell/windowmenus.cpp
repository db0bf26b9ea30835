// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, the palette and the dialogs of the window.
#include "widgets/common/plaintip.h"
#include "widgets/shell/mainwindow.h"

#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/pages/editordialog.h"
#include "widgets/shell/alarmcontrol.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/connectiontext.h"
#include "widgets/shell/contextbar.h"
#include "widgets/shell/entrykey.h"
#include "widgets/shell/handovercontrol.h"
#include "widgets/shell/lockcontrol.h"
#include "widgets/shell/lockprofiles.h"
#include "widgets/shell/perspectives.h"
#include "widgets/shell/printcontrol.h"
#include "widgets/shell/proxydialog.h"
#include "widgets/shell/recordfinder.h"
#include "widgets/shell/reviewbanner.h"
#include "widgets/shell/reviewcontrol.h"
#include "widgets/shell/signincontrol.h"
#include "widgets/shell/statustext.h"
#include "widgets/shell/walldirector.h"
#include "widgets/shell/workspace.h"

#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace shell {

void MainWindow::buildMenus()
{
    // clear() leaves the menus alive; the one whose action asks for this is still in use.
    for (const QAction *top : menuBar()->actions())
        top->menu()->deleteLater();
    menuBar()->clear();
    buildViewMenu();
    buildLayoutMenu();
    buildDataMenu();
    buildHelpMenu();
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (size_t i = 0; i < m_panes.size(); ++i) {
        const PaneEntry &entry = m_panes[i];
        if (!m_workspace->offers(entry.id)) // the others keep their keys
            continue;
        QAction *action = menu->addAction(entry.title(), this,
                                          [this, id = entry.id] { m_workspace->open(id); });
        const Qt::Key digit = Qt::Key(Qt::Key_0 + int(i + 1) % 10); // the tenth has 0
        action->setShortcut(i < 10 ? QKeySequence(Qt::CTRL | digit)
                                   : QKeySequence(Qt::CTRL | Qt::ALT | digit));
    }
    menu->addSeparator();
    new EntryKey(menu->addAction(tr("Commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                                 &MainWindow::openPalette));
    menu->addAction(tr("Search everything"), QKeySequence(Qt::CTRL | Qt::Key_F), this,
                    [this] { m_contextBar->focusSearch(); });
    menu->addAction(tr("Whole province"), QKeySequence(Qt::CTRL | Qt::Key_Home), this,
                    [this] { m_with.context.setArea({}); });
    menu->addSeparator();
    menu->addAction(tr("Light or dark theme"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this,
                    &MainWindow::toggleTheme);
    menu->addAction(tr("Tiếng Việt / English"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                    this, &MainWindow::toggleLanguage);
    menu->addAction(tr("Appearance and accessibility…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                    this, &MainWindow::showPreferences);
    menu->addAction(tr("Full screen"), QKeySequence(Qt::Key_F11), this,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_wall->addEntries(*menu);
    pages::offerPageEditor(*menu, m_with, *this);
    menu->addSeparator();
    menu->addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::buildLayoutMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Layout"));
    const auto ready = readyPerspectives();
    for (qsizetype i = 0; i < ready.size(); ++i) {
        if (m_workspace->offers(ready[i]))
            menu->addAction(perspectiveText(ready[i].id),
                            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))), this,
                            [this, one = ready[i]] { m_workspace->apply(one); });
    }
    menu->addSeparator();
    LayoutStore store(m_settings);
    for (const QString &name : store.names()) {
        QMenu *own = menu->addMenu(name);
        own->addAction(tr("Use"), this, [this, name] {
            m_workspace->restore(LayoutStore(m_settings).layout(name));
        });
        own->addAction(tr("Rename…"), this, [this, name] { renameLayout(name); });
        own->addAction(tr("Delete"), this, [this, name] {
            LayoutStore(m_settings).remove(name);
            buildMenus();
        });
    }
    menu->addAction(tr("Save layout as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                    &MainWindow::saveLayoutAs);
    QAction *lock = menu->addAction(tr("Lock layout"), this,
                                    [this](bool locked) { m_workspace->setLocked(locked); });
    lock->setCheckable(true);
    lock->setChecked(m_workspace->isLocked());
}

void MainWindow::buildDataMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Data"));
    if (!isReview())
        addSyncEntries(*menu);
    if (m_reviews)
        m_reviews->addEntries(*menu);
    if (!m_banner->isHidden())
        menu->addAction(tr("About this review…"), m_banner, &ReviewBanner::openDetails);
    menu->addSeparator();
    m_print->addEntries(*menu);
    menu->addSeparator();
    addAccountEntries(*menu);
    buildDeveloperMenu();
}

void MainWindow::addSyncEntries(QMenu &data)
{
    QMenu *menu = &data;
    menu->addAction(tr("Synchronise now"), QKeySequence(Qt::Key_F5), this,
                    [this] { m_with.sync.syncNow(); });
    menu->addAction(tr("Pause synchronising"), this, [this] { m_with.sync.cancel(); });
    // The button of the context bar switches as well: what the check mark says may be old.
    QAction *offline = menu->addAction(tr("Work offline"),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                                       [this] { setOffline(!m_with.sync.isForcedOffline()); });
    offline->setCheckable(true);
    offline->setChecked(m_with.sync.isForcedOffline());
    connect(menu, &QMenu::aboutToShow, offline,
            [this, offline] { offline->setChecked(m_with.sync.isForcedOffline()); });
    menu->addSeparator();
}

void MainWindow::addAccountEntries(QMenu &menu)
{
    if (m_signIn)
        menu.addAction(tr("Account and sign-in…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                       this, [this] { m_signIn->open(); });
    if (m_proxy)
        menu.addAction(tr("Sign in at the proxy…"), this,
                       [this] { ProxyDialog::ask(*m_proxy, m_with, *this); });
    if (m_lock) {
        menu.addAction(tr("Lock now"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), this,
                       [this] { m_lock->lockByHand(); });
        menu.addAction(tr("Lock and PIN…"), this, [this] { m_lock->openSettings(); });
    }
    if (m_alarms)
        m_alarms->addEntries(menu);
    if (m_handover)
        menu.addAction(tr("Hand over the shift…"), this, [this] { m_handover->write(); });
    if (!m_profiles.isEmpty())
        menu.addAction(tr("Work with another profile…"), this, &MainWindow::chooseProfile);
}

void MainWindow::chooseProfile()
{
    auto *chooser = new ProfileChooser(m_profiles, m_profile, this);
    connect(chooser, &ProfileChooser::chosen, this, &MainWindow::profileRequested);
    chooser->show();
}

void MainWindow::buildDeveloperMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Develo&per"));
    menu->addAction(tr("Show the state of sync"), this, [this] {
        QMessageBox::information(this, tr("State of sync"),
                                 common::plainTip(statusDump(m_with.sync.status())));
    });
    menu->addAction(tr("Reset layout"), this,
                    [this] { m_workspace->apply(readyPerspectives().value(0)); });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this,
                    &MainWindow::showShortcuts);
    if (m_firstSteps)
        menu->addAction(tr("First steps anew"), this, [this] { m_firstSteps(); });
    if (m_diagnostics)
        menu->addAction(tr("Save diagnostics…"), this, &MainWindow::showDiagnostics);
    addUseEntries(*menu);
    menu->addAction(tr("About and credits"), this, &MainWindow::showAbout);
}

QList<Command> MainWindow::commands()
{
    QList<Command> all;
    for (const PaneEntry &entry : m_panes) {
        if (m_workspace->offers(entry.id))
            all << Command{entry.title(), tr("View"),
                           [this, id = entry.id] { m_workspace->open(id); }};
    }
    for (const Perspective &perspective : readyPerspectives()) {
        if (m_workspace->offers(perspective))
            all << Command{perspectiveText(perspective.id), tr("Layout"),
                           [this, perspective] { m_workspace->apply(perspective); }};
    }
    if (!isReview())
        all << Command{tr("Synchronise now"), tr("Data"), [this] { m_with.sync.syncNow(); }}
            << Command{tr("Work offline"), tr("Data"), [this] { setOffline(true); }}
            << Command{tr("Work online"), tr("Data"), [this] { setOffline(false); }};
    if (m_reviews)
        all << m_reviews->commands();
    if (m_diagnostics)
        all << Command{tr("Save diagnostics…"), tr("Help"), [this] { showDiagnostics(); }};
    all << m_print->commands();
    all << Command{tr("Light or dark theme"), tr("View"), [this] { toggleTheme(); }}
        << Command{tr("Tiếng Việt / English"), tr("View"), [this] { toggleLanguage(); }}
        << Command{tr("Appearance and accessibility…"), tr("View"), [this] { showPreferences(); }};
    if (m_signIn)
        all << Command{tr("Account and sign-in…"), tr("Data"), [this] { m_signIn->open(); }};
    if (m_lock)
        all << Command{tr("Lock now"), tr("Data"), [this] { m_lock->lockByHand(); }};
    const auto reference = m_with.directory.reference();
    for (const auto &indicator : reference->indicatorList) {
        if (m_workspace->offers(domain::code(indicator.subsystem)))
            all << Command{indicator.name, tr("Indicator"),
                           [this, id = indicator.id, subsystem = indicator.subsystem] {
                               m_workspace->open(domain::code(subsystem));
                               m_with.context.selectIndicator(id);
                           }};
    }
    const QDate on = m_with.context.to();
    for (const auto &unit : reference->units) {
        if (unit.validOn(on) &&
            (unit.level == domain::UnitLevel::District || unit.level == domain::UnitLevel::Commune))
            all << Command{unit.name, tr("Area"),
                           [this, id = unit.id] { m_with.context.setArea(id); }};
    }
    return all;
}

void MainWindow::openPalette()
{
    if (auto *open = findChild<CommandPalette *>(); open && open->isVisible())
        return open->activateWindow();
    const auto openFound = [this](domain::Collection collection, const QString &id) {
        openRecord(collection, id);
    };
    auto *palette = new CommandPalette(commands(), new RecordFinder(m_with, openFound), this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 90)));
    palette->show();
    palette->activateWindow();
}

void MainWindow::openRecord(domain::Collection collection, const QString &id)
{
    // Links and what was found a while ago know nothing of rights.
    if (!mayRead(m_with.sync.status().user.rights, collection))
        return;
    // The pane first: it follows what is chosen after it was made.
    if (collection == domain::Collection::Reports) {
        m_workspace->open(domain::code(domain::Subsystem::FieldReports));
        m_with.context.selectReport(domain::ReportId(id));
    } else if (collection == domain::Collection::Indicators) {
        m_with.context.openIndicator(domain::IndicatorId(id));
    } else if (collection == domain::Collection::MediaItems) {
        m_workspace->open(domain::code(domain::Subsystem::Media));
        if (!id.isEmpty())
            m_with.context.selectMedia(domain::MediaItemId(id));
    } else if (collection == domain::Collection::AlarmActions) {
        m_workspace->open(u"alarms"_s);
    } else if (collection == domain::Collection::ServiceDays) {
        m_workspace->open(u"operations"_s);
    }
}

void MainWindow::saveLayoutAs()
{
    const QString name = QInputDialog::getText(this, tr("Save layout"), tr("Name of the layout:"))
                             .simplified();
    if (name.isEmpty())
        return;
    LayoutStore(m_settings).save(name, m_workspace->layout());
    buildMenus();
}

void MainWindow::renameLayout(const QString &name)
{
    const QString wanted = QInputDialog::getText(this, tr("Rename layout"), tr("New name:"),
                                                 QLineEdit::Normal, name)
                               .simplified();
    if (wanted.isEmpty() || wanted == name)
        return;
    LayoutStore store(m_settings);
    if (store.names().contains(wanted)) {
        QMessageBox::warning(this, tr("Rename layout"),
                             tr("There is a layout of this name already; nothing was renamed."));
        return;
    }
    store.rename(name, wanted);
    buildMenus();
}

} // namespace shell
