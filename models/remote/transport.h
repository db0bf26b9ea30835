// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remote {

/// How requests leave this desk, as its administrator has it.
struct Transport {
    QString caFile = {}; ///< own certificate authorities beside the system's; empty: only those
    QString proxy = {};  ///< see proxyFrom(); empty: the system's

    bool operator==(const Transport &) const = default;
};

} // namespace remote
