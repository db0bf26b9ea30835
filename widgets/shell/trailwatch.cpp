// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/trailwatch.h"

#include "models/sync/syncservice.h"
#include "widgets/common/savedevent.h"
#include "widgets/common/sharedcontext.h"

namespace shell {

using common::SharedContext;
using domain::Collection;

TrailWatch::TrailWatch(const common::PaneSurroundings &with, QObject *window)
    : QObject(window)
    , m_with(with)
{
    window->installEventFilter(this);
    connect(&with.context, &SharedContext::selectedReportChanged, this,
            [this] { noteSeen(Collection::Reports, m_with.context.selectedReport().value); });
    connect(&with.context, &SharedContext::selectedMediaChanged, this,
            [this] { noteSeen(Collection::MediaItems, m_with.context.selectedMedia().value); });
}

void TrailWatch::noteSeen(Collection collection, const QString &id)
{
    const QString seen = domain::code(collection) + u'/' + id;
    if (id.isEmpty() || seen == m_lastSeen)
        return;
    m_lastSeen = seen;
    m_with.sync.note({.verb = domain::TrailVerb::Saw, .collection = collection, .recordId = id});
}

bool TrailWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == common::SavedEvent::kind())
        m_with.sync.note({.verb = domain::TrailVerb::Exported,
                          .detail = static_cast<common::SavedEvent *>(event)->what()});
    return QObject::eventFilter(watched, event);
}

} // namespace shell
