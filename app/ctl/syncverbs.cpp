// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answers.h"
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "models/core/quitsignals.h"

#include <QCoreApplication>

namespace ctl {
namespace {

void printStatus(const syncing::Status &status, bool json)
{
    if (json)
        print(QJsonDocument(statusJson(status)), true);
    else
        printLine(statusText(status));
}

} // namespace

int sync(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    auto &service = (*desk)->sync();
    QObject::connect(
        &service, &syncing::SyncService::settled, qApp,
        [&] {
            if (command.follow)
                return;
            const auto &status = service.status();
            printStatus(status, command.json);
            QCoreApplication::exit(status.everComplete && !status.lastError ? 0 : kFailed);
        },
        Qt::SingleShotConnection); // a second rest may come before the end does
    core::quitOnSignals();
    service.start();
    service.syncNow();
    return QCoreApplication::exec();
}

int status(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    auto &service = (*desk)->sync();
    QObject::connect(
        &service, &syncing::SyncService::settled, qApp,
        [&] {
            printStatus(service.status(), command.json);
            QCoreApplication::exit(0);
        },
        Qt::SingleShotConnection);
    service.setForcedOffline(true);
    service.start();
    return QCoreApplication::exec();
}

} // namespace ctl
