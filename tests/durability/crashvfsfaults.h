// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/crashvfs.h"

#include <QHash>
#include <QString>

#include <array>

namespace durability {

/// A disk of so many bytes for all files of a folder.
class FullDisk : public DiskWatch
{
public:
    static constexpr qint64 kEndless = qint64(1) << 60;
    explicit FullDisk(const QString &directory);
    int before(const DiskAccess &access) override;
    void after(const DiskAccess &access) override;

    void setRoom(qint64 bytes) { m_room = bytes; }
    [[nodiscard]] qint64 used() const { return m_used; }
    [[nodiscard]] qint64 mostUsed() const { return m_most; }
    [[nodiscard]] qint64 refusals() const { return m_refusals; }

private:
    [[nodiscard]] int refuse(int code);
    void grow(const QByteArray &path, qint64 size);

    qint64 m_room = kEndless;
    qint64 m_used = 0;
    qint64 m_most = 0;
    qint64 m_refusals = 0;
    QHash<QByteArray, qint64> m_sizes;
};

/// A disk on which calls of one kind fail with an I/O error, from the n-th on, so many times.
class FailingIo : public DiskWatch
{
public:
    int before(const DiskAccess &access) override;

    /// `first` counts from 0; calls of other kinds are let through.
    void fail(DiskCall call, qint64 first, qint64 times);
    void heal() { m_left = 0; }
    [[nodiscard]] qint64 failures() const { return m_failures; }
    [[nodiscard]] qint64 calls(DiskCall call) const { return m_calls.at(size_t(call)); }

private:
    DiskCall m_call = DiskCall::Read;
    qint64 m_first = 0;
    qint64 m_left = 0;
    qint64 m_failures = 0;
    std::array<qint64, kDiskCalls> m_calls = {};
};

} // namespace durability
