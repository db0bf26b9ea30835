// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"
#include "models/packages/snapshotscope.h"

#include <QByteArray>

namespace store {
class Database;
} // namespace store

namespace packages {

/// Which rows of a cache a scope holds.
class ScopeSql
{
public:
    ScopeSql(const SnapshotScope &scope, QByteArray areas);
    /// Reads what lies below the areas of the scope.
    [[nodiscard]] static core::Result<ScopeSql> of(const store::Database &db,
                                                   const SnapshotScope &scope);

    /// A condition on the rows of the collection's table; ?1 is areas(), where it is named.
    [[nodiscard]] QByteArray condition(domain::Collection collection) const;
    /// Ids of units as a JSON list.
    [[nodiscard]] const QByteArray &areas() const { return m_areas; }

private:
    [[nodiscard]] bool has(domain::Subsystem subsystem) const;
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] QByteArray ofIndicators() const;
    [[nodiscard]] QByteArray ofUnit() const;
    [[nodiscard]] QByteArray ofPeriods() const;
    [[nodiscard]] QByteArray days() const;
    [[nodiscard]] QByteArray known(const QByteArray &moment) const;
    [[nodiscard]] QByteArray reports() const;
    [[nodiscard]] QByteArray media() const;
    [[nodiscard]] QByteArray figures(domain::Collection collection) const;
    [[nodiscard]] QByteArray attachments() const;
    [[nodiscard]] QByteArray others(domain::Collection collection) const;

    SnapshotScope m_scope;
    QByteArray m_areas;
};

} // namespace packages
