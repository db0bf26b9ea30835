// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/sqliteerror.h"
#include "models/store/suspicion.h"

#include <QStringEncoder>
#include <QTimeZone>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

Statement::Statement(sqlite3_stmt *statement, Release release)
    : m_statement(statement)
    , m_release(std::move(release))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_release(std::move(other.m_release))
    , m_held(std::move(other.m_held))
    , m_bindError(other.m_bindError)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_release, other.m_release);
    std::swap(m_held, other.m_held);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement()
{
    if (m_statement)
        m_release(m_statement);
}

QByteArray &Statement::held(int parameter)
{
    if (m_held.size() < size_t(parameter))
        m_held.resize(size_t(sqlite3_bind_parameter_count(m_statement)) + size_t(parameter));
    return m_held[size_t(parameter) - 1];
}

void Statement::noteBind(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

void Statement::bind(int parameter, qint64 value)
{
    noteBind(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bind(int parameter, double value)
{
    noteBind(sqlite3_bind_double(m_statement, parameter, value));
}

void Statement::bind(int parameter, const QDateTime &value)
{
    if (value.isValid())
        bind(parameter, qint64(value.toMSecsSinceEpoch()));
    else
        bindNull(parameter);
}

void Statement::bind(int parameter, const QDate &value)
{
    if (value.isValid())
        bind(parameter, qint64(value.toJulianDay()));
    else
        bindNull(parameter);
}

void Statement::bind(int parameter, const QString &value)
{
    // Into what the last value took up: a statement that runs many times does not allocate.
    QByteArray &kept = held(parameter);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    kept.resize(encoder.requiredSpace(value.size()));
    kept.truncate(encoder.appendToBuffer(kept.data(), value) - kept.constData());
    noteBind(sqlite3_bind_text64(m_statement, parameter, kept.constData(),
                                 sqlite3_uint64(kept.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindText(int parameter, QByteArray utf8)
{
    QByteArray &kept = held(parameter) = std::move(utf8);
    noteBind(sqlite3_bind_text64(m_statement, parameter, kept.constData(),
                                 sqlite3_uint64(kept.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int parameter, QByteArray bytes)
{
    QByteArray &kept = held(parameter) = std::move(bytes);
    noteBind(sqlite3_bind_blob64(m_statement, parameter, kept.constData(),
                                 sqlite3_uint64(kept.size()), SQLITE_STATIC));
}

void Statement::bindNull(int parameter)
{
    noteBind(sqlite3_bind_null(m_statement, parameter));
}

core::Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return core::failure(core::ErrorKind::Internal,
                             u"bind failed: "_s + QString::fromUtf8(sqlite3_errstr(m_bindError)));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    auto error = sqliteFailure(sqlite3_db_handle(m_statement), u"step"_s);
    if (error.error().kind == core::ErrorKind::StorageCorrupt)
        suspect(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return error;
}

core::Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QByteArrayView Statement::view(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {utf8, sqlite3_column_bytes(m_statement, column)};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::UTC);
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

} // namespace store
