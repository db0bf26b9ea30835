// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEnvironmentVariables>

namespace convergence {

/// Which runs are made: IOC_SEED one, IOC_ROUNDS so many from the first on.
struct Rounds {
    quint32 first = 1;
    quint32 count = 0;

    [[nodiscard]] quint32 end() const { return first + count; }
};

[[nodiscard]] inline Rounds roundsOr(int otherwise)
{
    bool isSeed = false;
    bool isCount = false;
    const int seed = qEnvironmentVariableIntValue("IOC_SEED", &isSeed);
    const int count = qEnvironmentVariableIntValue("IOC_ROUNDS", &isCount);
    if (isSeed)
        return {quint32(seed), 1};
    return {1, quint32(isCount ? count : otherwise)};
}

} // namespace convergence
