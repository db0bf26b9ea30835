// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/killedbackend.h"
#include "tests/support/cache.h"

#include "models/core/clock.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/integrity.h"
#include "models/store/profile.h"
#include "models/store/readerpool.h"
#include "models/store/repositories.h"
#include "models/sync/syncservice.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QTimer>
#include <QUuid>

#include <cstdio>
#include <memory>

namespace killed {

/// How a desk keeps its word. All but Honest are mutants: the same checker must catch them.
enum class Manner { Honest, SaysTooEarly, FreshKeys };
/// What a desk is started for: to work until it is killed, or to send and read all, and end.
enum class Task { Work, Finish };

/// How a desk is started, as arguments of a program.
struct Start {
    QString directory;
    QString server;
    QString token;
    quint32 seed = 0;
    Manner manner = Manner::Honest;
    Task task = Task::Work;

    [[nodiscard]] QStringList arguments() const
    {
        return {u"--desk"_s,
                directory,
                server,
                token,
                QString::number(seed),
                QString::number(int(manner)),
                QString::number(int(task))};
    }
    [[nodiscard]] static Start from(const QStringList &arguments)
    {
        return {arguments.value(2),
                arguments.value(3),
                arguments.value(4),
                arguments.value(5).toUInt(),
                static_cast<Manner>(arguments.value(6).toInt()),
                static_cast<Task>(arguments.value(7).toInt())};
    }
};

/// Forgets which edit a request is about: every attempt goes under a new key.
class FreshKeyNetwork : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        QNetworkRequest changed(request);
        if (changed.hasRawHeader("Idempotency-Key"))
            changed.setRawHeader("Idempotency-Key",
                                 QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        return QNetworkAccessManager::createRequest(operation, changed, data);
    }
};

/// A whole desk without a screen in a process of its own: syncs, makes edits, and says on its
/// output what is open and what is saved, until it is killed.
class Desk : public QObject
{
public:
    explicit Desk(Start start)
        : m_start(std::move(start))
        , m_random(m_start.seed)
        , m_clock(m_machine)
        , m_session(m_start.token.toLatin1())
    {
    }
    /// The exit code of the process.
    int run()
    {
        if (!open())
            return 1;
        QTimer::singleShot(60'000, this, [] { QCoreApplication::exit(2); });
        m_sync->start();
        if (m_start.task == Task::Work)
            writeSoon();
        else
            connect(m_sync.get(), &syncing::SyncService::settled, this, [this] { finish(); });
        const int code = QCoreApplication::exec();
        m_sync->stop();
        m_readers.reset();
        return code;
    }

private:
    static constexpr int kMostEdits = 4; ///< of one life

    static void say(const QString &line)
    {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }
    bool open()
    {
        auto profile = store::Profile::acquire(m_start.directory);
        if (!profile) {
            say(u"fault "_s + profile.error().detail);
            return false;
        }
        m_profile = std::move(*profile);
        const auto event = m_profile->openCache(support::key(), u"k"_s, true);
        if (!event)
            say(u"fault "_s + event.error().detail);
        else if (*event == store::CacheEvent::DamagedSetAside ||
                 m_profile->outboxEvent() != store::OutboxEvent::Sound)
            say(u"fault a file was set aside"_s);
        if (!event)
            return false;
        if (m_start.seed % 16 == 0) {
            const auto sound = store::checkIntegrity(m_profile->writer(), true,
                                                     store::CheckDepth::Full);
            say(sound ? u"sound"_s : u"fault "_s + sound.error().detail);
        }
        m_readers = std::make_unique<store::ReaderPool>(m_profile->cachePath(), support::key(), 1);
        syncing::Surroundings with{*m_profile, m_hub, m_clock, m_session, QUrl(m_start.server)};
        if (m_start.manner == Manner::FreshKeys)
            with.network = [] { return std::make_unique<FreshKeyNetwork>(); };
        m_sync = std::make_unique<syncing::SyncService>(with);
        say(u"opened"_s);
        return true;
    }
    void writeSoon()
    {
        if (m_edits >= kMostEdits)
            return;
        QTimer::singleShot(m_random.bounded(15), this, [this] {
            write();
            writeSoon();
        });
    }
    /// A comment on any report, or a step on one that only this desk changes.
    void write()
    {
        const bool step = m_random.bounded(3) == 0;
        const int own = 2 * m_random.bounded(Backend::kOwn / 2) + (m_start.token == "b"_L1 ? 1 : 0);
        const int number = step ? own
                                : Backend::kOwn +
                                      m_random.bounded(Backend::kReports - Backend::kOwn);
        const domain::ReportId id(u"r-%1"_s.arg(number));
        const auto report = m_readers
                                ->run([id](const store::Database &db) {
                                    return store::ReportRepository(db).report(id);
                                })
                                .result();
        if (!report) // not read yet
            return;
        domain::Edit edit;
        edit.collection = domain::Collection::Reports;
        edit.recordId = id.value;
        edit.baseVersion = report->version;
        edit.verb = step ? u"receive"_s : u"comment"_s;
        edit.payload.insert("text"_L1,
                            u"%1-%2-%3"_s.arg(m_start.token).arg(m_start.seed).arg(++m_edits));
        submit(edit);
    }
    void submit(const domain::Edit &edit)
    {
        const QString text = edit.payload.value("text"_L1).toString();
        if (m_start.manner == Manner::SaysTooEarly) {
            say(u"saved "_s + text);
            QTimer::singleShot(15, this,
                               [this, edit] { std::ignore = m_sync->submit(edit).result(); });
            return;
        }
        const auto saved = m_sync->submit(edit).result();
        say(saved ? u"saved "_s + text : u"fault "_s + saved.error().detail);
    }
    /// Ends after a cycle that found nothing to send and everything read.
    void finish()
    {
        const auto status = m_sync->status();
        const bool done = status.everComplete && status.queuedEdits == 0 && !status.lastError;
        if (status.refusedEdits > 0) {
            say(u"fault %1 edits wait for a person"_s.arg(status.refusedEdits));
            QCoreApplication::exit(1);
        } else if (done && m_wasDone) {
            QCoreApplication::exit(0);
        } else {
            m_sync->syncNow();
        }
        m_wasDone = done;
    }

    Start m_start;
    QRandomGenerator m_random;
    core::SystemClock m_machine;
    core::BackendClock m_clock;
    session::Session m_session;
    store::ChangeHub m_hub;
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<syncing::SyncService> m_sync;
    int m_edits = 0;
    bool m_wasDone = false;
};

} // namespace killed
