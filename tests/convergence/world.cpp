// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/world.h"

#include "tests/convergence/oracle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convergence {
namespace {

const QDateTime kStart(QDate(2026, 1, 5), QTime(1, 0), QTimeZone::UTC);
/// Real time: who is not at rest after this hangs.
constexpr auto kHang = 120s;
/// Longer than any wait between two polls or two attempts.
constexpr auto kLongStep = 11min;
/// Longer than between two polls of a console without an event stream.
constexpr auto kPoll = 40s;
constexpr int kMostLongSteps = 10;

} // namespace

World::World(quint32 seed, const QString &folder, const QString &prepared, Mutant mutant)
    : m_clock(kStart)
    , m_backend(m_clock, mutant)
    , m_wire(m_backend, m_clock, seed)
{
    for (int number = 0; number < kConsoles; ++number) {
        auto console = std::make_unique<Console>(
            number, m_clock, m_wire, u"%1/console-%2"_s.arg(folder).arg(number),
            prepared + (number == 0 ? u"/new"_s : u"/known"_s));
        connect(console.get(), &Console::reportSeen, this,
                [this, number](const QString &id, std::optional<qint64> version) {
                    seen(number, id, version);
                });
        console->start();
        m_consoles.push_back(std::move(console));
    }
}

QString World::folderPattern()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           u"/ioc-convergence-XXXXXX"_s;
}

void World::prepare(const QString &folder)
{
    if (sqlite3_vfs_register(sqlite3_vfs_find("unix-excl"), 1) != SQLITE_OK)
        qFatal("no such layer over the files");
    Console::prepare(folder + u"/new"_s);
    Console::copyProfile(folder + u"/new"_s, folder + u"/known"_s);
    World world(0, folder + u"/first"_s, folder);
    world.advance(1min);
    Console &console = world.console(0);
    console.stop();
    world.pump();
    console.close();
    QDir(folder + u"/known"_s).removeRecursively();
    Console::copyProfile(console.place(), folder + u"/known"_s);
}

World::~World()
{
    for (const auto &console : m_consoles) {
        console->stop();
        pump();
        console->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void World::pump()
{
    QElapsedTimer patience;
    patience.start();
    const auto atRest = [this] {
        return QThreadPool::globalInstance()->activeThreadCount() == 0 &&
               std::ranges::all_of(m_consoles, &Console::isAtRest,
                                   [](const auto &console) { return std::cref(*console); });
    };
    const auto deliver = [this] { // looking for timers after each would cost as much again
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_wire.deliverOne();
    };
    for (;;) {
        while (deliver()) {
        }
        QCoreApplication::processEvents();
        if (deliver())
            continue;
        if (atRest()) {
            QCoreApplication::processEvents();
            if (!deliver() && atRest())
                return;
        }
        while (QThreadPool::globalInstance()->activeThreadCount() > 0 &&
               patience.durationElapsed() <= kHang)
            QThread::yieldCurrentThread();
        if (patience.durationElapsed() > kHang)
            qFatal("a console does not come to rest");
    }
}

void World::advance(std::chrono::milliseconds by)
{
    m_clock.advance(by);
    for (const auto &console : m_consoles)
        console->engine().reconsider();
    pump();
}

void World::submit(Console &console, domain::Edit edit, const QString &marker)
{
    const QString record = edit.recordId;
    const auto id = console.engine().submit(std::move(edit));
    if (!id) {
        m_complaints << u"console %1 did not take an edit"_s.arg(console.number());
        return;
    }
    m_taken.push_back({.console = console.number(), .id = *id, .record = record, .marker = marker});
}

void World::retry(Console &console, const QString &edit, std::optional<qint64> onVersion)
{
    const auto taken = std::ranges::find(m_taken, edit, &Taken::id);
    const auto before = console.edits(taken->record);
    if (!console.engine().retryEdit(edit, onVersion))
        return;
    for (const auto &now : console.edits(taken->record)) {
        if (!std::ranges::contains(before, now.edit.id,
                                   [](const auto &old) { return old.edit.id; }))
            taken->id = now.edit.id;
    }
}

void World::setOffline(Console &console, bool offline)
{
    console.offline = offline;
    console.engine().setForcedOffline(offline);
}

void World::restart(Console &console, bool killed)
{
    if (killed)
        console.cutOff();
    console.stop();
    pump();
    console.close();
    console.start();
}

void World::seen(int console, const QString &id, std::optional<qint64> version)
{
    auto &shown = m_shown.at(size_t(console));
    const int restores = m_backend.restores();
    const auto before = shown.find(id);
    if (before == shown.end()) {
        if (version)
            shown[id] = {*version, restores};
        return;
    }
    Shown &last = before->second;
    // Once for each backend that has gone back itself: what was lost there may have come again.
    const bool mayGoBack = last.restores < restores;
    if (!version) {
        if (mayGoBack)
            shown.erase(before);
        else if (last.version > 0 && m_backend.feed(domain::Collection::Reports).record(id))
            m_complaints << u"%1 went away from console %2, nobody has deleted it"_s.arg(id).arg(
                console);
        return;
    }
    if (*version < last.version) {
        if (!mayGoBack)
            m_complaints << u"%1 went back from version %2 to %3 on console %4"_s.arg(id)
                                .arg(last.version)
                                .arg(*version)
                                .arg(console);
        last.restores = restores;
    }
    last.version = *version;
}

QStringList World::quiet()
{
    m_wire.setWeather({});
    for (const auto &console : m_consoles) {
        if (console->offline)
            setOffline(*console, false);
    }
    QStringList wrong;
    for (int step = 0; step < kMostLongSteps; ++step) {
        // First whatever waits comes about, then who is not told of it asks.
        advance(step == 1 ? kPoll : kLongStep);
        const Oracle oracle(m_backend, m_taken);
        wrong.clear();
        for (const auto &console : m_consoles)
            wrong += oracle.unrest(*console) + oracle.differences(*console);
        wrong += oracle.lostUpdates();
        if (wrong.isEmpty())
            break;
    }
    return m_complaints + wrong;
}

} // namespace convergence
