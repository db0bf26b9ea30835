// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <sys/resource.h>
#include <tuple>

namespace support {

/// While it lives, no file of this process grows beyond so many bytes: for whoever writes, the disk
/// is full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit less{bytes, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::ignore = std::signal(SIGXFSZ, m_before);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_limit{};
    void (*m_before)(int);
};

} // namespace support
