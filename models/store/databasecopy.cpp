// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databasecopy.h"

#include "models/store/sqliteerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {

core::Result<void> copyPages(const Database &from, const Database &to)
{
    sqlite3_backup *const copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copying)
        return sqliteFailure(to.handle(), u"begin the copy"_s);
    const int code = sqlite3_backup_step(copying, -1);
    sqlite3_backup_finish(copying);
    return code == SQLITE_DONE ? core::Result<void>() : sqliteFailure(to.handle(), u"copy"_s);
}

/// The two compiled statements; each is finalised by its Statement.
struct RowCopy::Private {
    sqlite3 *to = nullptr;
    sqlite3_stmt *select = nullptr;
    sqlite3_stmt *insert = nullptr;
    std::unique_ptr<Statement> rows = {};
    std::unique_ptr<Statement> written = {};
};

RowCopy::RowCopy(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
RowCopy::RowCopy(RowCopy &&) noexcept = default;
RowCopy &RowCopy::operator=(RowCopy &&) noexcept = default;
RowCopy::~RowCopy() = default;

core::Result<RowCopy> RowCopy::prepare(const Database &from, const QByteArray &select,
                                       const Database &to, const QByteArray &insert)
{
    const auto finalise = [](sqlite3_stmt *statement) { sqlite3_finalize(statement); };
    auto made = std::make_unique<Private>();
    made->to = to.handle();
    if (sqlite3_prepare_v2(from.handle(), select.constData(), int(select.size()), &made->select,
                           nullptr) != SQLITE_OK)
        return sqliteFailure(from.handle(), QString::fromUtf8(select));
    made->rows = std::make_unique<Statement>(made->select, finalise);
    if (sqlite3_prepare_v2(made->to, insert.constData(), int(insert.size()), &made->insert,
                           nullptr) != SQLITE_OK)
        return sqliteFailure(made->to, QString::fromUtf8(insert));
    made->written = std::make_unique<Statement>(made->insert, finalise);
    return RowCopy(std::move(made));
}

Statement &RowCopy::rows()
{
    return *d->rows;
}

bool RowCopy::takesParameter() const
{
    return sqlite3_bind_parameter_count(d->select) > 0;
}

core::Result<void> RowCopy::handOver() const
{
    const int width = sqlite3_column_count(d->select);
    for (int column = 0; column < width; ++column)
        sqlite3_bind_value(d->insert, column + 1, sqlite3_column_value(d->select, column));
    const int code = sqlite3_step(d->insert);
    sqlite3_reset(d->insert);
    return code == SQLITE_DONE ? core::Result<void>() : sqliteFailure(d->to, u"write a row"_s);
}

} // namespace store
