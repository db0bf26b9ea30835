// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/statement.h"

#include <memory>

namespace store {

/// Copies a database page by page, whole, at once.
[[nodiscard]] core::Result<void> copyPages(const Database &from, const Database &to);

/// Hands rows of one database over to another as they are, without reading what is in them.
class RowCopy
{
public:
    /// The columns of `select` are the parameters of `insert`, in their order.
    [[nodiscard]] static core::Result<RowCopy> prepare(const Database &from,
                                                       const QByteArray &select, const Database &to,
                                                       const QByteArray &insert);
    RowCopy(RowCopy &&) noexcept;
    RowCopy &operator=(RowCopy &&) noexcept;
    ~RowCopy();

    /// The rows, to be stepped through and looked at; may take one parameter.
    [[nodiscard]] Statement &rows();
    [[nodiscard]] bool takesParameter() const;
    /// Writes the row that is there.
    [[nodiscard]] core::Result<void> handOver() const;

private:
    struct Private;
    explicit RowCopy(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace store
