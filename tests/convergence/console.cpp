// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/console.h"

#include "models/store/recordsql.h"
#include "models/store/statement.h"

#include <QCoreApplication>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace convergence {
namespace {

namespace fs = std::filesystem;

const QByteArray kKey; ///< none
const QUrl kServer(u"http://backend.invalid/"_s);

template<typename T>
T valueOf(core::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(core::errorName(result.error().kind)),
               qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

void Console::copyProfile(const QString &from, const QString &to)
{
    fs::create_directories(to.toStdString());
    for (const auto &file : fs::directory_iterator(from.toStdString())) {
        const fs::path name = file.path().filename();
        if (name == "lock" || name.string().ends_with("-shm"))
            continue;
        const fs::path copy = fs::path(to.toStdString()) / name;
        fs::copy_file(file.path(), copy);
        fs::last_write_time(copy, fs::last_write_time(file.path()));
    }
}

Console::Console(int number, const core::FixedClock &world, Wire &wire, const QString &folder,
                 const QString &prepared)
    : m_number(number)
    , m_wire(wire)
    , m_folder(folder)
    , m_place(m_folder.filePath(u"0"_s))
    , m_deskClock(world)
{
    copyProfile(prepared, m_place);
}

Console::~Console() = default;

void Console::prepare(const QString &folder)
{
    core::FixedClock clock;
    core::BackendClock backendClock(clock);
    session::Session session;
    store::ChangeHub hub;
    syncing::StatusBoard board;
    const auto profile = valueOf(store::Profile::acquire(folder));
    std::ignore = valueOf(profile->openCache(kKey, u"test"_s, false));
    syncing::Engine engine({*profile, hub, backendClock, session, QUrl()}, board);
    bool stopped = false;
    connect(&engine, &syncing::Engine::stopped, &engine, [&stopped] { stopped = true; });
    engine.start();
    engine.stop();
    while (!stopped)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void Console::start()
{
    m_clock = std::make_unique<core::BackendClock>(m_deskClock);
    m_session = std::make_unique<session::Session>("demo");
    m_hub = std::make_unique<store::ChangeHub>();
    connect(m_hub.get(), &store::ChangeHub::changed, this, &Console::look);
    m_profile = valueOf(store::Profile::acquire(m_place));
    std::ignore = valueOf(m_profile->openCache(kKey, u"test"_s, false));
    m_cache = std::make_unique<store::Database>(
        valueOf(store::Database::open(m_profile->cachePath(), kKey, store::OpenMode::ReadOnly)));
    m_engine = std::make_unique<syncing::Engine>(
        syncing::Surroundings{.profile = *m_profile,
                              .hub = *m_hub,
                              .clock = *m_clock,
                              .session = *m_session,
                              .server = kServer,
                              .forcedOffline = offline,
                              .network = [this] { return m_wire.networkOf(m_number); }},
        m_board);
    m_stopped = false;
    m_sleep = m_engine->findChild<syncing::Alarm *>(Qt::FindDirectChildrenOnly)
                  ->findChild<QTimer *>();
    connect(m_engine.get(), &syncing::Engine::stopped, this, [this] { m_stopped = true; });
    m_engine->start();
}

void Console::stop()
{
    if (m_engine)
        m_engine->stop();
}

void Console::cutOff()
{
    const QString copy = m_folder.filePath(QString::number(++m_moves));
    copyProfile(m_place, copy);
    m_place = copy;
}

void Console::close()
{
    m_engine.reset();
    m_cache.reset();
    m_profile.reset();
    m_hub.reset();
}

bool Console::isAtRest() const
{
    if (m_stopped || m_wire.carriesFor(m_number))
        return true;
    return m_sleep->isActive();
}

std::vector<domain::Report> Console::reports() const
{
    auto select = valueOf(
        m_cache->cached(QByteArray("SELECT " + store::selectList<domain::Report>() +
                                   " FROM reports WHERE retired_at IS NULL ORDER BY id")));
    return valueOf(store::readAll<domain::Report>(select));
}

std::vector<syncing::PendingEdit> Console::edits(const QString &report)
{
    return valueOf(m_engine->edits(domain::Collection::Reports, report));
}

void Console::look(domain::Collection collection, const QStringList &ids)
{
    if (collection != domain::Collection::Reports)
        return;
    auto select = valueOf(
        m_cache->cached("SELECT version FROM reports WHERE id = ?1 AND retired_at IS NULL"));
    for (const QString &id : ids) {
        select.bind(1, id);
        const bool there = valueOf(select.step());
        Q_EMIT reportSeen(id, there ? std::optional(select.integer(0)) : std::nullopt);
        select.reset();
    }
}

} // namespace convergence
