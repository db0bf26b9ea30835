// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace core {
namespace {

volatile std::sig_atomic_t wakingEnd = -1; ///< of a pipe that the event loop listens to

/// Between any two instructions of the program, so nothing of Qt and no memory is touched here.
void onQuitSignal(int)
{
    const int before = errno;
    const char byte = 0;
    std::ignore = write(wakingEnd, &byte, 1);
    errno = before;
}

} // namespace

void quitOnSignals()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // they end the process, as anywhere
    wakingEnd = ends.back();
    auto *notifier = new QSocketNotifier(ends.front(), QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    struct sigaction action{};
    action.sa_handler = onQuitSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM})
        sigaction(signal, &action, nullptr);
}

} // namespace core
