// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace bench {

/// What a piece of work cost this process, all threads together.
struct Cost {
    double seconds = 0; ///< by the wall clock
    double cpu = 0;     ///< seconds of processor time

    Cost &operator+=(const Cost &other)
    {
        seconds += other.seconds;
        cpu += other.cpu;
        return *this;
    }
};

/// Processor time of this process so far, in seconds.
[[nodiscard]] double cpuSeconds();
/// Memory of this process in MB (10⁶ bytes) that is in use now.
[[nodiscard]] double residentMb();
/// Runs the work once.
[[nodiscard]] Cost costOf(const std::function<void()> &work);

} // namespace bench
