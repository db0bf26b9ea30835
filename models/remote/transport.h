// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace remote {

class ProxyLogins;

/// How requests leave this desk, as its administrator has it.
struct Transport {
    QString caFile = {}; ///< own certificate authorities beside the system's; empty: only those
    QString proxy = {};  ///< see proxyFrom(); empty: the system's
    std::shared_ptr<const ProxyLogins> logins = {}; ///< for the proxy, when it asks; none: nobody

    bool operator==(const Transport &) const = default;
};

} // namespace remote
