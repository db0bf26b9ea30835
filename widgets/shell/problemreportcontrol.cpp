// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/problemreportcontrol.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/printedblocks.h"
#include "widgets/panes/operations/reportproblem.h"
#include "widgets/panes/operations/tickettext.h"
#include "widgets/shell/problemreport.h"

#include <QMainWindow>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kReportToldFor = 10'000; ///< milliseconds

/// As it stands on the screen, without what is personal.
QImage pictureOf(QWidget &window)
{
    const common::PersonalCover cover(window);
    return window.grab().toImage();
}

} // namespace

ProblemReportControl::ProblemReportControl(const common::PaneSurroundings &with,
                                           std::function<QStringList()> logLines,
                                           QMainWindow &window)
    : QObject(&window)
    , m_with(with)
    , m_logLines(std::move(logLines))
    , m_window(window)
{
    window.installEventFilter(this);
}

bool ProblemReportControl::mayReport() const
{
    const auto &status = m_with.sync.status();
    return status.connection != syncing::Connection::Review &&
           domain::may(status.user.rights, "act"_L1, "tickets"_L1);
}

void ProblemReportControl::ask()
{
    const auto &user = m_with.sync.status().user;
    domain::Ticket blank;
    blank.agencyId = panes::operations::ticketActor(user).agencies.value(0);
    blank.openedBy = user.name;
    blank.openedById = user.id;
    blank.openedAt = m_with.clock.now();
    auto *dialog = new ProblemReportDialog(
        {.picture = pictureOf(m_window),
         .logLines = m_logLines ? m_logLines() : QStringList(),
         .version = QStringLiteral(IOC_VERSION),
         .agency = m_with.directory.reference()->agencyName(blank.agencyId),
         .blank = blank},
        m_with.theme, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { send(*dialog); });
    dialog->open();
}

void ProblemReportControl::send(const ProblemReportDialog &dialog)
{
    const auto edit = domain::reportProblem(dialog.ticket(), dialog.picture());
    m_with.sync.submit(edit).then(this, [this](const core::Result<QString> &saved) {
        tell(saved ? tr("The problem report is saved on this desk and sent as soon as the backend "
                        "can be reached. Operations, Problem reports shows what becomes of it.")
                   : common::describe(saved.error()).sentence);
    });
}

void ProblemReportControl::tell(const QString &sentence)
{
    m_window.statusBar()->showMessage(sentence, kReportToldFor);
}

bool ProblemReportControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == panes::operations::ReportProblemEvent::kind()) {
        ask();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shell
