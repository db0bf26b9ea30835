// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QRandomGenerator>

namespace support {

/// Makes random but repeatable records with Vietnamese text, ties of time and unknown enum values.
class RecordSource
{
public:
    explicit RecordSource(quint32 seed)
        : m_random(seed)
    {
    }

    /// "r-<number>"; sent within thirty days before epoch(), several in one millisecond.
    [[nodiscard]] domain::Report report(int number);
    [[nodiscard]] domain::MediaItem mediaItem(int number);
    [[nodiscard]] domain::Observation observation(int number);
    [[nodiscard]] QString sentence(int words);
    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }
    /// One of the ids "<prefix>-0" … "<prefix>-<count-1>".
    [[nodiscard]] QString oneOf(const QString &prefix, int count);
    [[nodiscard]] static QDateTime epoch();

private:
    QRandomGenerator m_random;
};

/// A page of a feed.
[[nodiscard]] domain::ChangesPage page(std::vector<domain::Record> items,
                                       const QString &cursor = QStringLiteral("c"),
                                       bool more = true);
[[nodiscard]] domain::ChangesPage tombstones(const QStringList &ids,
                                             const QString &cursor = QStringLiteral("c"));

} // namespace support
