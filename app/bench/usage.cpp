// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/usage.h"

#include <QFile>

#include <chrono>
#include <ctime>

namespace bench {

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double residentMb()
{
    constexpr double kPage = 4096;
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * kPage / 1e6;
}

Cost costOf(const std::function<void()> &work)
{
    const double cpu = cpuSeconds();
    const auto begun = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count(),
            cpuSeconds() - cpu};
}

} // namespace bench
