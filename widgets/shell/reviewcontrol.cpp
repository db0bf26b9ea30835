// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewcontrol.h"

#include "models/core/clock.h"
#include "widgets/panes/changes/changespane.h"
#include "widgets/shell/reviewcompare.h"
#include "widgets/shell/reviewmoment.h"
#include "widgets/shell/reviewpack.h"
#include "widgets/shell/reviewtext.h"
#include "widgets/shell/reviewunlock.h"
#include "widgets/shell/reviewwait.h"
#include "widgets/shell/workspace.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

const QString kChangesPane = u"changes"_s;

} // namespace

ReviewControl::ReviewControl(ReviewWork &work, const common::PaneSurroundings &with,
                             QWidget &window, Workspace &workspace)
    : QObject(&window)
    , m_work(work)
    , m_with(with)
    , m_window(window)
    , m_workspace(workspace)
{
}

void ReviewControl::addEntries(QMenu &menu)
{
    if (m_work.hasDesk()) {
        menu.addAction(tr("Pack for review…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this,
                       &ReviewControl::pack);
        menu.addAction(tr("Data as of a day…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                       this, &ReviewControl::lookBack);
    }
    menu.addAction(tr("Open a review package…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                   this, &ReviewControl::chooseFile);
    menu.addAction(tr("Compare two moments or packages…"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &ReviewControl::compare);
}

QList<Command> ReviewControl::commands()
{
    QList<Command> all;
    if (m_work.hasDesk())
        all << Command{tr("Pack for review…"), tr("Data"), [this] { pack(); }}
            << Command{tr("Data as of a day…"), tr("Data"), [this] { lookBack(); }};
    all << Command{tr("Open a review package…"), tr("Data"), [this] { chooseFile(); }}
        << Command{tr("Compare two moments or packages…"), tr("Data"), [this] { compare(); }};
    return all;
}

void ReviewControl::pack()
{
    auto *wizard = new ReviewPack(m_work, m_with, &m_window);
    wizard->open();
}

void ReviewControl::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a review package"), {},
                                   tr("Review packages (*.%1)").arg(packages::kPackageSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewControl::openFile);
    dialog->open();
}

/// What is sealed to one's own key needs no passphrase.
void ReviewControl::openFile(const QString &file)
{
    m_work.open({.kind = ReviewPlace::Kind::Package, .file = file}, {})
        .then(this, [this, file](const core::Result<void> &opened) {
            if (opened)
                return;
            if (opened.error().kind == core::ErrorKind::WrongKey)
                return askPassphrase(file);
            auto *told = new QMessageBox(QMessageBox::Warning, tr("Open a review package"),
                                         reviewFault(opened.error()), QMessageBox::Close,
                                         &m_window);
            told->setAttribute(Qt::WA_DeleteOnClose);
            told->setTextFormat(Qt::PlainText);
            told->open();
        });
}

void ReviewControl::askPassphrase(const QString &file)
{
    auto *unlock = new ReviewUnlock(file, m_with.theme, &m_window);
    unlock->setAttribute(Qt::WA_DeleteOnClose);
    const auto tryWith = [this, unlock, file](const QString &passphrase) {
        m_work
            .open({.kind = ReviewPlace::Kind::Package, .file = file, .passphrase = passphrase}, {})
            .then(unlock, [unlock](const core::Result<void> &opened) {
                if (opened)
                    unlock->accept();
                else
                    unlock->tellFailure(reviewFault(opened.error()));
            });
    };
    connect(unlock, &ReviewUnlock::tried, this, tryWith);
    unlock->open();
}

void ReviewControl::lookBack()
{
    auto *dialog = new ReviewMoment(m_with.clock.now(), m_with.theme, &m_window);
    connect(dialog, &ReviewMoment::chosen, this, &ReviewControl::openPast);
    dialog->open();
}

void ReviewControl::openPast(const QDateTime &moment)
{
    auto *wait = new ReviewWait(tr("Data as of a day"), tr("Putting the data back as they were…"),
                                m_with.theme, &m_window);
    wait->open();
    m_work.open({.kind = ReviewPlace::Kind::Past, .moment = moment}, wait->progress())
        .then(wait, [wait](const core::Result<void> &opened) {
            wait->end(opened ? QString() : reviewFault(opened.error()));
        });
}

void ReviewControl::compare()
{
    auto *dialog = new ReviewCompare(m_work.hasDesk(), m_with.clock.now(), &m_window);
    connect(dialog, &ReviewCompare::chosen, this, &ReviewControl::startComparison);
    dialog->open();
}

void ReviewControl::startComparison(const ReviewPlace &older, const ReviewPlace &newer,
                                    const QString &heading)
{
    auto *wait = new ReviewWait(tr("Comparing"), tr("Looking at every record of both…"),
                                m_with.theme, &m_window);
    wait->open();
    m_work.compare(older, newer, wait->progress())
        .then(this, [this, heading,
                     dialog = QPointer(wait)](const core::Result<packages::Differences> &found) {
            if (dialog)
                dialog->end(found ? QString() : reviewFault(found.error()));
            if (!found)
                return;
            m_workspace.open(kChangesPane);
            if (auto *pane = qobject_cast<panes::changes::ChangesPane *>(
                    m_workspace.pane(kChangesPane)))
                pane->showComparison(heading, *found);
        });
}

void ReviewControl::showChanges(const QDateTime &since)
{
    m_workspace.open(kChangesPane);
    if (auto *pane = qobject_cast<panes::changes::ChangesPane *>(m_workspace.pane(kChangesPane)))
        pane->showSince(since);
}

} // namespace shell
