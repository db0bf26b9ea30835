// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/importrun.h"

#include "models/domain/mediaedits.h"
#include "models/sync/syncservice.h"

#include <QUuid>

#include <algorithm>

namespace panes::media {

ImportRun::ImportRun(syncing::SyncService &sync, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
{
}

void ImportRun::start(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_source = 0;
    m_item = 0;
    m_outcome = {};
    m_stopped = false;
    m_running = true;
    next();
}

/// Sources go first, so that the backend knows whose the items are.
void ImportRun::next()
{
    const auto &items = m_plan->items;
    if (m_stopped || (m_source == m_plan->newSources.size() && m_item == items.size()))
        return end();
    if (m_source < m_plan->newSources.size()) {
        m_sync.submit(domain::openEdit(m_plan->newSources[m_source++]))
            .then(this, [this](const core::Result<QString> &answer) { saved(answer, 0, 1); });
        return;
    }
    const size_t end = std::min(items.size(), m_item + size_t(domain::kMostCollected));
    const std::vector<domain::MediaItem> batch(items.begin() + std::ptrdiff_t(m_item),
                                               items.begin() + std::ptrdiff_t(end));
    m_item = end;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sync.submit(domain::collectEdit(batch, id))
        .then(this, [this, count = qint64(batch.size())](const core::Result<QString> &answer) {
            saved(answer, count, 0);
        });
}

void ImportRun::saved(const core::Result<QString> &answer, qint64 items, qint64 sources)
{
    if (!answer) {
        m_outcome.error = answer.error();
        return end();
    }
    m_outcome.saved += items;
    m_outcome.sources += sources;
    Q_EMIT progressed(m_outcome.saved, qint64(m_plan->items.size()));
    next();
}

void ImportRun::end()
{
    m_running = false;
    m_outcome.unsaved = qint64(m_plan->items.size()) - m_outcome.saved;
    Q_EMIT finished(m_outcome);
}

} // namespace panes::media
