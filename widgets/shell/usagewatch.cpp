// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/usagewatch.h"

#include "models/sync/syncservice.h"
#include "widgets/common/savedevent.h"
#include "widgets/shell/workspace.h"

#include <QFileInfo>

namespace shell {

UsageWatch::UsageWatch(const common::PaneSurroundings &with, const Workspace &workspace,
                       QObject *window)
    : QObject(window)
    , m_with(with)
{
    window->installEventFilter(this);
    connect(&workspace, &Workspace::turnedTo, this, [this](const QString &id) {
        m_with.sync.noteUse({.kind = domain::UsageKind::PaneOpened, .subject = id});
    });
    connect(&with.sync, &syncing::SyncService::statusChanged, this, &UsageWatch::noteWorker);
}

void UsageWatch::noteWorker()
{
    const auto &user = m_with.sync.status().user;
    if (user.id.isEmpty() || user.id == m_worker)
        return;
    m_worker = user.id;
    m_with.sync.noteUse({.kind = domain::UsageKind::SignedIn});
}

bool UsageWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == common::SavedEvent::kind())
        m_with.sync.noteUse({.kind = domain::UsageKind::Exported,
                             .subject = QFileInfo(static_cast<common::SavedEvent *>(event)->what())
                                            .suffix()
                                            .toLower()});
    return QObject::eventFilter(watched, event);
}

} // namespace shell
