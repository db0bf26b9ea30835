// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servicemanager.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>

namespace core {

void notifyServiceManager(const QByteArray &word)
{
    QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.isEmpty() || path.size() >= qsizetype(sizeof address.sun_path))
        return;
    if (path.startsWith('@')) // of the abstract namespace
        path[0] = '\0';
    address.sun_family = AF_UNIX;
    std::ranges::copy(path, address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(path.size());
    [[maybe_unused]] const auto sent = ::sendto(socket, word.constData(), size_t(word.size()),
                                                MSG_NOSIGNAL,
                                                reinterpret_cast<const sockaddr *>(&address), size);
    ::close(socket);
}

} // namespace core
