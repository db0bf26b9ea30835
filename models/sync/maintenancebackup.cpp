// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/maintenancebackup.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/store/changewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrent>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::SyncEvent;

namespace syncing {
namespace {

const QString kBackupDueMeta = u"backup.due"_s;
constexpr auto kAfterFirstRead = 10min;
constexpr auto kBackupAfterStart = 2min;
constexpr auto kAfterBackupFailure = 1h;
constexpr int kFarDays = 2; ///< further than any rule sets: a clock was wrong then

qint64 recordsIn(const store::BackupManifest &manifest)
{
    qint64 records = 0;
    for (const domain::Collection collection : domain::kCollections)
        records += manifest.counts.value(domain::code(collection));
    return records;
}

QString describeBackup(const QString &path, const store::BackupManifest &manifest)
{
    const qint64 bytes = std::accumulate(
        manifest.files.begin(), manifest.files.end(), qint64(0),
        [](qint64 sum, const store::BackupFile &file) { return sum + file.size; });
    return u"%1, %2 MiB"_s.arg(path).arg(bytes / (1024 * 1024));
}

} // namespace

BackupKeeper::BackupKeeper(Parts parts, BackupSchedule schedule, QObject *parent)
    : QObject(parent)
    , m_with(std::move(parts))
    , m_schedule(std::move(schedule))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
}

BackupKeeper::~BackupKeeper()
{
    stop();
    m_pool.waitForDone();
}

void BackupKeeper::stop()
{
    m_stop->store(true);
}

void BackupKeeper::look()
{
    if (m_stop->load())
        return;
    const QDateTime now = m_with.clock.now();
    if (!m_notBefore.isValid())
        m_notBefore = now.addDuration(kBackupAfterStart);
    if (const auto outcome = std::exchange(m_outcome, std::nullopt))
        conclude(*outcome, now);
    if (m_running)
        return;
    forgetIfAsked(now);
    if (!m_schedule.on || !isComplete())
        return;
    const QDateTime next = due();
    if (!next.isValid() || next > now.addDays(kFarDays))
        setDue(now.addDuration(kAfterFirstRead));
    else if (now >= std::max(next, m_notBefore))
        begin(now);
}

void BackupKeeper::begin(const QDateTime &now)
{
    m_running = true;
    const store::BackupPlan plan{.profile = m_with.profile,
                                 .key = m_with.key,
                                 .keyId = m_with.keyId,
                                 .folder = store::BackupShelf(m_schedule.folder).pathFor(now),
                                 .at = now};
    QtConcurrent::run(&m_pool, [plan, schedule = m_schedule, stop = m_stop] {
        return work(plan, schedule, [stop] { return stop->load(); });
    }).then(this, [this](const Outcome &outcome) {
        m_running = false;
        m_outcome = outcome; // noted when no page is being written
    });
}

BackupKeeper::Outcome BackupKeeper::work(const store::BackupPlan &plan,
                                         const BackupSchedule &schedule,
                                         const store::Backup::Stop &stop)
{
    const store::BackupShelf shelf(schedule.folder);
    const store::Backup backup(stop);
    Outcome outcome{.made = core::failure(core::ErrorKind::Cancelled),
                    .tested = core::failure(core::ErrorKind::Cancelled)};
    const auto room = shelf.room().and_then([&](const store::BackupRoom &free) {
        return store::checkRoom(free, store::backupSize(plan.profile));
    });
    outcome.made = room ? backup.make(plan) : std::unexpected(room.error());
    if (!outcome.made)
        return outcome;
    outcome.tested = backup.verify(plan.folder, plan.key);
    if (outcome.tested)
        std::ignore = shelf.tidy(schedule.keeping);
    else if (outcome.tested.error().kind != core::ErrorKind::Cancelled)
        QDir(plan.folder).removeRecursively(); // older ones stay, however many
    return outcome;
}

void BackupKeeper::conclude(const Outcome &outcome, const QDateTime &now)
{
    const auto &failed = outcome.made ? outcome.tested : outcome.made;
    if (!failed && failed.error().kind == core::ErrorKind::Cancelled)
        return;
    const QString path = store::BackupShelf(m_schedule.folder)
                             .pathFor(outcome.made ? outcome.made->at : now);
    for (const auto &entry : backupEntries(path, outcome.made, outcome.tested, now))
        m_with.note(entry);
    if (!failed) {
        qCWarning(core::logStore) << "backup:" << failed.error().detail;
        return setDue(now.addDuration(kAfterBackupFailure));
    }
    setDue(nextAtHour(now, m_schedule.hour));
}

/// A new one is made soon.
void BackupKeeper::forgetIfAsked(const QDateTime &now) const
{
    const store::SyncStateRepository states(m_with.writer);
    const auto asked = states.meta(QString(kForgetBackupsMeta));
    if (m_schedule.folder.isEmpty() || !asked || asked->isEmpty())
        return;
    const qsizetype gone = forget({});
    if (auto done = states.setMeta(QString(kForgetBackupsMeta), {}); !done)
        qCWarning(core::logStore) << "backup:" << done.error().detail;
    if (gone > 0)
        setDue(now.addDuration(kAfterFirstRead));
}

qsizetype BackupKeeper::forget(const QDateTime &before) const
{
    if (m_schedule.folder.isEmpty())
        return 0;
    const qsizetype gone = store::BackupShelf(m_schedule.folder).forget(m_with.keyId, before);
    if (gone > 0)
        m_with.note({.at = m_with.clock.now(),
                     .event = SyncEvent::Purged,
                     .detail = u"%1 backups"_s.arg(gone)});
    return gone;
}

bool BackupKeeper::isComplete()
{
    if (m_complete)
        return true;
    const auto states = store::SyncStateRepository(m_with.writer).all();
    m_complete = states && std::ranges::all_of(*states, &store::CollectionState::complete);
    return m_complete;
}

QDateTime BackupKeeper::due() const
{
    const auto moment = store::SyncStateRepository(m_with.writer).meta(kBackupDueMeta);
    return QDateTime::fromString(moment.value_or(QString()), Qt::ISODate);
}

void BackupKeeper::setDue(const QDateTime &moment) const
{
    const auto kept = store::SyncStateRepository(m_with.writer)
                          .setMeta(kBackupDueMeta, moment.toUTC().toString(Qt::ISODate));
    if (!kept)
        qCWarning(core::logStore) << "backup:" << kept.error().detail;
}

std::vector<store::SyncLogEntry> backupEntries(const QString &path,
                                               const core::Result<store::BackupManifest> &made,
                                               const core::Result<store::BackupManifest> &tested,
                                               const QDateTime &now)
{
    const auto &failed = made ? tested : made;
    if (!failed)
        return {{.at = now, .event = SyncEvent::BackupFailed, .detail = failed.error().detail}};
    return {
        {.at = now,
         .event = SyncEvent::BackupMade,
         .count = recordsIn(*made),
         .detail = describeBackup(path, *made)},
        {.at = now, .event = SyncEvent::BackupTested, .count = recordsIn(*tested), .detail = path}};
}

QDateTime nextAtHour(const QDateTime &now, int hour)
{
    const QTimeZone vietnam(int(std::chrono::seconds(7h).count()));
    const QDateTime here = now.toTimeZone(vietnam);
    const QDateTime today(here.date(), QTime(std::clamp(hour, 0, 23), 0), vietnam);
    return (today > here ? today : today.addDays(1)).toUTC();
}

} // namespace syncing
