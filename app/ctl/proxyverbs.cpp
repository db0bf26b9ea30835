// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/snapshotcommand.h"
#include "app/ctl/verbs.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

/// Waits for the keyring, then says how it went.
int saidWhenKept(const QFuture<core::Result<void>> &coming, const QString &state, bool json)
{
    QFutureWatcher<core::Result<void>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    watcher.setFuture(coming);
    QCoreApplication::exec();
    if (const auto done = coming.result(); !done)
        return fail(done.error(), json);
    if (json)
        print(QJsonDocument(QJsonObject{{u"proxy"_s, state}}), true);
    else
        printLine(state);
    return 0;
}

} // namespace

int signInAtProxy(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    const QString proxy = (*desk)->proxy();
    if (!proxy.contains("://"_L1))
        return fail({core::ErrorKind::InvalidArgument,
                     u"the password is kept for one proxy: name it with --proxy"_s,
                     {}},
                    command.json);
    const auto lines = passphrases(command);
    if (!lines)
        return fail(lines.error(), command.json);
    return saidWhenKept(
        (*desk)->proxyLogin().keep(
            {.proxy = proxy, .user = command.user, .password = lines->constFirst()}),
        u"signed-in"_s, command.json);
}

int signOutAtProxy(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    const auto forgotten = (*desk)->proxyLogin().current()
                               ? (*desk)->proxyLogin().forget()
                               : QtFuture::makeReadyValueFuture(core::Result<void>());
    return saidWhenKept(forgotten, u"signed-out"_s, command.json);
}

} // namespace ctl
