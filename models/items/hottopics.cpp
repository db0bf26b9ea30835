// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hottopics.h"

#include "models/core/clock.h"
#include "models/store/readsnapshot.h"

using namespace std::chrono_literals;

namespace items {

HotTopics::HotTopics(store::ReaderPool &readers, store::ChangeHub &hub, const core::Clock &clock,
                     QObject *parent)
    : LoadedContent(readers, hub, 10s, parent)
    , m_clock(clock)
{
    m_cooling.setInterval(5min);
    connect(&m_cooling, &QTimer::timeout, this, &HotTopics::load);
}

void HotTopics::setScope(const MediaFilter &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_cooling.start();
    forget(); // what is hot elsewhere is not told of here
    load();
}

bool HotTopics::concerns(domain::Collection collection, const QStringList &) const
{
    return m_scope && (collection == domain::Collection::MediaItems ||
                       collection == domain::Collection::MediaSources);
}

void HotTopics::load()
{
    query([scope = *m_scope, now = m_clock.now()](const store::Database &db) {
        const store::ReadSnapshot snapshot(db);
        return readHotTopics(db, scope, now);
    });
}

} // namespace items
