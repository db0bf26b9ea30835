// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/maintenance.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/store/changehub.h"
#include "models/store/changewriter.h"
#include "models/store/outbox.h"
#include "models/store/synclog.h"
#include "models/sync/enginelog.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

const QString kRetentionDueMeta = u"retention.due"_s;
constexpr auto kRetentionAfterStart = 2min;
constexpr auto kBetweenPasses = 24h;
constexpr auto kWriterAtOnce = 80ms;
constexpr auto kBetweenSteps = 400ms;
constexpr auto kNothingToDo = 60s;

} // namespace

Maintenance::Maintenance(Parts parts, const MaintenanceOptions &options, QObject *parent)
    : QObject(parent)
    , m_with(std::move(parts))
    , m_backups(
          new BackupKeeper({m_with.writer, m_with.clock, m_with.profile, m_with.key, m_with.keyId,
                            [this](const store::SyncLogEntry &entry) {
                                m_with.log.tell(entry.event, {}, entry.count, entry.detail);
                            }},
                           options.backup, this))
{
    if (options.retention)
        m_retention.emplace(m_with.writer, *options.retention);
}

std::chrono::milliseconds Maintenance::look()
{
    if (m_stopped)
        return kNothingToDo;
    m_backups->look();
    const QDateTime now = m_with.clock.now();
    if (!isRetentionDue(now))
        return kNothingToDo;
    forgetSome(now);
    return m_forgetting ? kBetweenSteps : std::chrono::milliseconds(kNothingToDo);
}

void Maintenance::stop()
{
    m_stopped = true;
    m_backups->stop();
}

bool Maintenance::isRetentionDue(const QDateTime &now)
{
    if (!m_notBefore.isValid())
        m_notBefore = now.addDuration(kRetentionAfterStart);
    if (!m_retention || m_forgetting || now < m_notBefore)
        return m_forgetting;
    const auto meta = store::SyncStateRepository(m_with.writer).meta(kRetentionDueMeta);
    const QDateTime due = QDateTime::fromString(meta.value_or(QString()), Qt::ISODate);
    m_forgetting = !due.isValid() || now >= due || due > now.addDays(2);
    return m_forgetting;
}

void Maintenance::forgetSome(const QDateTime &now)
{
    store::Retention::Limits limits{.waiting = {}, .longest = kWriterAtOnce / 2};
    auto *outbox = m_with.outbox();
    const auto entries = outbox ? outbox->entries()
                                : core::failure(core::ErrorKind::Storage, u"no outbox"_s);
    if (!entries) { // without knowing what waits nothing is forgotten
        m_forgetting = false;
        m_notBefore = now.addDuration(kBetweenPasses);
        return;
    }
    for (const store::OutboxEntry &entry : *entries)
        limits.waiting.insert(entry.edit.recordId);
    QElapsedTimer timer;
    timer.start();
    while (!m_recordsDone && timer.durationElapsed() < kWriterAtOnce / 2) {
        const auto step = m_retention->step(now, limits);
        if (!step) {
            qCWarning(core::logStore) << "retention:" << step.error().detail;
            m_retention->restart();
            m_forgetting = false;
            m_notBefore = now.addDuration(1h);
            return;
        }
        for (auto gone = step->gone.cbegin(); gone != step->gone.cend(); ++gone)
            m_gone[gone.key()] += gone.value();
        m_recordsDone = step->done;
    }
    if (m_recordsDone)
        concludeRetention(now);
}

void Maintenance::concludeRetention(const QDateTime &now)
{
    const auto &rules = m_retention->rules();
    // Pictures are dated by this machine's clock.
    const auto pictures = store::forgetPictures(
        m_with.profile + u"/attachments.db"_s, m_with.key,
        m_with.clock.machineNow().addDays(-rules.pictureDays));
    m_picturesGone += pictures.value_or(0);
    if (pictures && *pictures > 0) // there may be more
        return;
    if (auto *outbox = m_with.outbox())
        std::ignore = outbox->prune(now.addDays(-rules.acceptedEditDays));
    std::ignore = store::SyncLog(m_with.writer)
                      .prune(now.addDays(-rules.logDays), rules.logEntries);
    for (auto gone = m_gone.cbegin(); gone != m_gone.cend(); ++gone) {
        m_with.log.tell(domain::SyncEvent::Purged, gone.key(), gone.value(),
                        u"older than %1 days"_s.arg(rules.days.value(gone.key())));
        m_with.hub.post(gone.key(), {});
    }
    if (m_picturesGone > 0)
        m_with.log.tell(domain::SyncEvent::Purged, {}, m_picturesGone, u"pictures"_s);
    m_backups->forget(now.addDays(-rules.shortestPersonalDays()));
    m_gone.clear();
    m_picturesGone = 0;
    m_recordsDone = false;
    m_forgetting = false;
    std::ignore = store::SyncStateRepository(m_with.writer)
                      .setMeta(kRetentionDueMeta,
                               now.addDuration(kBetweenPasses).toUTC().toString(Qt::ISODate));
}

} // namespace syncing
