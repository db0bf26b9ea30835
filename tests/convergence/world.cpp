// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/world.h"

#include "tests/convergence/oracle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace convergence {
namespace {

const QDateTime kStart(QDate(2026, 1, 5), QTime(1, 0), QTimeZone::UTC);
/// Real time: who is not at rest after this hangs.
constexpr auto kHang = 20s;
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
            number, m_clock, m_wire, u"%1/console-%2"_s.arg(folder).arg(number), prepared);
        connect(console.get(), &Console::reportSeen, this,
                [this, number](const QString &id, std::optional<qint64> version) {
                    seen(number, id, version);
                });
        console->start();
        m_consoles.push_back(std::move(console));
    }
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
    for (;;) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (m_wire.deliverOne())
            continue;
        if (atRest()) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (atRest() && !m_wire.deliverOne())
                return;
        } else {
            QThread::yieldCurrentThread();
        }
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
    auto &versions = m_versions.at(size_t(console));
    const auto before = versions.find(id);
    if (before != versions.end() && before->second > 0 && !version &&
        m_backend.feed(domain::Collection::Reports).record(id))
        m_complaints << u"%1 went away from console %2, nobody has deleted it"_s.arg(id).arg(
            console);
    if (before != versions.end() && version && *version < before->second)
        m_complaints << u"%1 went back from version %2 to %3 on console %4"_s.arg(id)
                            .arg(before->second)
                            .arg(*version)
                            .arg(console);
    if (version)
        versions[id] = *version;
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
        if (step > 0 && wrong.isEmpty())
            break;
    }
    return m_complaints + wrong;
}

} // namespace convergence
