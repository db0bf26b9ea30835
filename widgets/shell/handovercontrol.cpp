// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/handovercontrol.h"

#include "models/core/clock.h"
#include "models/items/handover.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/format.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/shell/handoverdialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shell {

QString shiftNotesText(const std::vector<domain::ShiftNote> &notes)
{
    QStringList parts;
    for (const auto &note : notes) {
        const QString who = note.author.isEmpty()
                                ? QCoreApplication::translate("Handover", "Somebody at this desk")
                                : note.author;
        parts << QCoreApplication::translate("Handover", "%1, %2:", "who and when")
                     .arg(who, common::format::dateTime(note.writtenAt))
              << note.text;
    }
    return parts.join(u'\n');
}

HandoverControl::HandoverControl(items::Handover &handover,
                                 const common::PaneSurroundings &surroundings, QWidget &window)
    : QObject(&window)
    , m_handover(handover)
    , m_with(surroundings)
    , m_window(window)
{
    connect(&m_handover, &items::Handover::changed, this, &HandoverControl::follow);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        const int signIn = m_with.sync.status().userOfSignIn;
        if (signIn > m_signIn) {
            m_signIn = signIn;
            Q_EMIT ready();
        }
    });
}

void HandoverControl::begin()
{
    m_handover.load();
}

void HandoverControl::write()
{
    if (!m_writer) {
        auto *dialog = new HandoverDialog(m_with.theme, &m_window);
        m_writer = dialog;
        connect(dialog, &HandoverDialog::written, this, [this, dialog](const QString &text) {
            const domain::ShiftNote note{.writtenAt = m_with.clock.now(),
                                         .author = m_with.sync.status().user.name,
                                         .text = text};
            m_handover.write(note).then(dialog, [dialog](const core::Result<void> &kept) {
                if (kept)
                    dialog->accept();
                else
                    dialog->tellFailure(common::describe(kept.error()).sentence);
            });
        });
    }
    m_writer->show();
    m_writer->activateWindow();
}

void HandoverControl::follow()
{
    Q_EMIT noteChanged(shiftNotesText(m_handover.unread()));
    if (!std::exchange(m_begun, true))
        Q_EMIT ready();
}

void HandoverControl::showUnread()
{
    if (m_handover.unread().empty() || (m_reader && m_reader->isVisible()))
        return;
    auto *dialog = new HandoverReader(shiftNotesText(m_handover.unread()), m_with.theme, &m_window);
    m_reader = dialog;
    connect(dialog, &HandoverReader::taken, this, [this] {
        [[maybe_unused]] const auto taking = m_handover.takeAll(m_with.sync.status().user.name,
                                                                m_with.clock.now());
    });
    dialog->show();
}

} // namespace shell
