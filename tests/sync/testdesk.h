// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demobackend.h"
#include "models/core/clock.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/changewriter.h"
#include "models/store/profile.h"
#include "models/store/readerpool.h"
#include "models/store/repositories.h"
#include "models/sync/syncservice.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

/// What tests of the engine start from: a desk, a backend, and what a desk has.
namespace synctest {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 30'000;

/// The machine's clock, which somebody sets wrong.
class WrongClock final : public core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(m_off.load());
    }
    void jump(std::chrono::milliseconds by) { m_off += by.count(); }

private:
    std::atomic<qint64> m_off{0};
};

/// One desk: a real encrypted profile and the real engine, in a folder of its own.
class TestDesk
{
public:
    /// What carries the desk's requests; none: real connections.
    using Network = std::function<std::unique_ptr<QNetworkAccessManager>()>;
    explicit TestDesk(QUrl server, QByteArray token = "demo", bool offline = false,
                      Network network = {})
        : m_clock(m_machine)
        , m_session(std::move(token))
        , m_server(std::move(server))
        , m_network(std::move(network))
    {
        reopen(offline);
    }
    ~TestDesk() { close(); }

    void close()
    {
        if (sync)
            sync->stop();
        readers.reset();
        sync.reset();
        m_profile.reset();
    }
    void reopen(bool offline = false)
    {
        close();
        auto profile = store::Profile::acquire(m_dir.path());
        if (!profile || !(*profile)->openCache(kKey, u"test"_s, false))
            qFatal("no profile");
        m_profile = std::move(*profile);
        readers = std::make_unique<store::ReaderPool>(m_profile->cachePath(), kKey);
        sync = std::make_unique<syncing::SyncService>(
            syncing::Surroundings{.profile = *m_profile,
                                  .hub = hub,
                                  .clock = m_clock,
                                  .session = m_session,
                                  .server = m_server,
                                  .forcedOffline = offline,
                                  .network = m_network});
    }
    /// Has from now on what another desk has, which is closed.
    void takeOver(const TestDesk &other)
    {
        close();
        for (const QFileInfo &file : QDir(other.m_dir.path()).entryInfoList(QDir::Files)) {
            QFile mine(m_dir.filePath(file.fileName()));
            mine.remove();
            if (!QFile::copy(file.filePath(), mine.fileName()) || !mine.open(QFile::ReadWrite) ||
                !mine.setFileTime(file.lastModified(), QFile::FileModificationTime))
                qFatal("no copy of a desk");
        }
        reopen();
    }
    void setServer(const QUrl &server) { m_server = server; }
    [[nodiscard]] qint64 records(domain::Collection collection) const
    {
        const auto *line = sync->status().of(collection);
        return line ? line->records : -1;
    }
    [[nodiscard]] core::BackendClock &clock() { return m_clock; }
    [[nodiscard]] WrongClock &machine() { return m_machine; }
    /// Of the largest file of the desk's folder, in bytes.
    [[nodiscard]] qint64 fileSize() const
    {
        qint64 largest = 0;
        for (const QFileInfo &file : QDir(m_dir.path()).entryInfoList(QDir::Files))
            largest = std::max(largest, file.size());
        return largest;
    }
    /// Changes the cache behind the desk's back, while it is closed.
    template<typename Change>
    void alter(Change change)
    {
        const auto db = store::Database::open(m_dir.filePath(u"cache.db"_s), kKey,
                                              store::OpenMode::ReadWrite);
        if (!db)
            qFatal("no cache");
        change(*db);
    }
    /// How many files of attachments are kept here.
    [[nodiscard]] qint64 blobs() const
    {
        const auto db = store::Database::open(m_dir.filePath(u"attachments.db"_s), kKey,
                                              store::OpenMode::ReadOnly);
        return db ? db->scalar("SELECT count(*) FROM blob").value_or(-1) : -1;
    }
    template<typename Query>
    auto read(Query query)
    {
        return readers->run(std::move(query)).result();
    }

    store::ChangeHub hub;
    std::unique_ptr<store::ReaderPool> readers;
    std::unique_ptr<syncing::SyncService> sync;

private:
    inline static const QByteArray kKey = QByteArray(32, 't');
    QTemporaryDir m_dir;
    WrongClock m_machine;
    core::BackendClock m_clock;
    session::Session m_session;
    QUrl m_server;
    Network m_network;
    std::unique_ptr<store::Profile> m_profile;
};

inline std::unique_ptr<demo::DemoBackend> startBackend(bool live)
{
    demo::Options options;
    options.scale = demo::Scale::Small;
    options.reports = 600;
    options.live = live;
    auto backend = std::make_unique<demo::DemoBackend>(options);
    QSignalSpy ready(backend.get(), &demo::DemoBackend::ready);
    backend->start();
    if (!ready.wait(kPatience))
        qFatal("no demo backend");
    return backend;
}
inline bool settle(TestDesk &desk, bool start = true)
{
    QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
    if (start)
        desk.sync->start();
    return settled.wait(kPatience);
}
inline domain::ReportId anyReport(TestDesk &desk)
{
    const auto page = desk.read(
        [](const store::Database &db) { return store::ReportRepository(db).page({}, {}, 1); });
    return page && !page->empty() ? page->front().id : domain::ReportId();
}
inline domain::Edit comment(const domain::Report &report, const QString &text)
{
    domain::Edit edit;
    edit.collection = domain::Collection::Reports;
    edit.recordId = report.id.value;
    edit.baseVersion = report.version;
    edit.verb = u"comment"_s;
    edit.payload = {{u"text"_s, text}};
    return edit;
}
inline core::Result<domain::Report> report(TestDesk &desk, const domain::ReportId &id)
{
    return desk.read(
        [id](const store::Database &db) { return store::ReportRepository(db).report(id); });
}
inline int comments(TestDesk &desk, const domain::ReportId &id, const QString &text)
{
    const auto events = desk.read(
        [id](const store::Database &db) { return store::ReportRepository(db).events(id); });
    return events ? int(std::ranges::count(*events, text, &domain::ReportEvent::text)) : -1;
}

} // namespace synctest
