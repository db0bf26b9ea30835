// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace store {

/// Where a page of a list begins: after this (time, id), since times tie.
struct Keyset {
    QDateTime time = {};
    QString id = {};

    [[nodiscard]] bool isStart() const { return id.isEmpty(); }
    bool operator==(const Keyset &) const = default;
};

/// As a limit: no limit.
inline constexpr qint64 kAllRows = -1;

/// A record of a list with its place in the order, `ord` (timeorder.h).
template<typename Record>
struct Listed {
    qint64 ord = 0;
    Record record;
};

} // namespace store
