// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/workloadrun.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace durability {
namespace {

core::Result<Digests> digestsOf(Desk &desk)
{
    const auto cache = digestOf(desk.cache());
    const auto outbox = digestOf(desk.outbox());
    if (!cache || !outbox)
        return std::unexpected(cache ? outbox.error() : cache.error());
    return Digests{*cache, *outbox};
}

core::Result<Healthy> playOne(const QString &directory, const Scene &scene)
{
    Healthy healthy{scene, readFiles(directory), {}};
    Desk desk(directory);
    for (const Step &step : scene.steps) {
        if (auto done = step.run(desk); !done)
            return std::unexpected(done.error());
        const auto digests = desk.isOpen() ? digestsOf(desk) : healthy.after.back();
        if (!digests)
            return std::unexpected(digests.error());
        healthy.after.push_back(*digests);
    }
    return healthy;
}

/// The state before or after the step, of each file by itself.
QString faultAfterFailure(Desk &desk, const Healthy &healthy, size_t step)
{
    const Digests &after = healthy.after.at(step);
    const Digests &before = healthy.after.at(step == 0 ? 0 : step - 1);
    const auto found = digestsOf(desk);
    if (!found)
        return u"cannot be read: "_s + found.error().detail;
    if (found->cache != before.cache && found->cache != after.cache)
        return u"the cache was changed by half"_s;
    if (found->outbox != before.outbox && found->outbox != after.outbox)
        return u"the outbox was changed by half"_s;
    return {};
}

QString faultOfStep(Desk &desk, const Healthy &healthy, size_t number, const Illness &illness)
{
    const Step &step = healthy.scene.steps.at(number);
    auto done = step.run(desk);
    for (int tries = illness.triedBefore ? 1 : 0; !done; --tries) {
        if (QString wrong = illness.judge(done.error()); !wrong.isEmpty())
            return wrong;
        if (tries == 0)
            break;
        done = step.run(desk);
    }
    if (done)
        return {};
    illness.heal();
    QString half = desk.isOpen() ? faultAfterFailure(desk, healthy, number) : QString();
    if (!half.isEmpty())
        return half;
    if (const auto again = step.run(desk); !again)
        return u"does not go on after “%1”: %2"_s.arg(done.error().detail, again.error().detail);
    illness.relapse();
    return {};
}

QString faultAtTheEnd(const QString &directory, const Healthy &healthy)
{
    Desk desk(directory);
    if (const auto opened = desk.open(); !opened)
        return u"not opened: "_s + opened.error().detail;
    const auto found = digestsOf(desk);
    if (!found || *found != healthy.after.back())
        return u"the %1 is not that of a healthy disk"_s.arg(
            found && found->cache == healthy.after.back().cache ? u"outbox"_s : u"cache"_s);
    QString fault = faultOf(desk.cache());
    if (fault.isEmpty())
        fault = faultOf(desk.attachments());
    desk.close();
    if (fault.isEmpty())
        fault = faultOfFile(directory + u"/outbox.db"_s);
    const bool moved = !QDir(directory).entryList({u"*.damaged*"_s}).isEmpty();
    return fault.isEmpty() && moved ? u"a file was set aside"_s : fault;
}

} // namespace

core::Result<std::vector<Healthy>> playHealthy(const QString &directory, const Workload &workload)
{
    std::vector<Healthy> played;
    for (const Scene &scene : workload.scenes()) {
        auto one = playOne(directory, scene);
        if (!one)
            return std::unexpected(one.error());
        played.push_back(std::move(*one));
    }
    if (!writeFiles(directory, {}))
        return core::failure(core::ErrorKind::Internal, directory);
    auto last = Workload::makeOldDesk(directory).and_then(
        [&] { return playOne(directory, workload.upgrade()); });
    if (!last)
        return std::unexpected(last.error());
    played.push_back(std::move(*last));
    return played;
}

QString faultOfScene(const QString &directory, const Healthy &healthy, const Illness &illness)
{
    {
        Desk desk(directory);
        for (size_t i = 0; i < healthy.scene.steps.size(); ++i) {
            if (const QString fault = faultOfStep(desk, healthy, i, illness); !fault.isEmpty())
                return u"%1, %2: %3"_s.arg(QString::fromUtf8(healthy.scene.name),
                                           QString::fromUtf8(healthy.scene.steps.at(i).name),
                                           fault);
        }
    }
    illness.heal();
    const QString fault = faultAtTheEnd(directory, healthy);
    return fault.isEmpty() ? fault : QString::fromUtf8(healthy.scene.name) + u": "_s + fault;
}

} // namespace durability
