// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/integrity.h"

#include "models/store/statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// The disk did not give a page this time, which says nothing about the file. The cipher's check
/// and SQLite's (with the code of an I/O error; without one in the list of free pages) tell it
/// among their findings.
bool isUnread(const QString &finding)
{
    constexpr QLatin1StringView kCode("error code=");
    const qsizetype at = finding.indexOf(kCode);
    const int code = at < 0 ? 0 : finding.sliced(at + kCode.size()).section(u'\n', 0, 0).toInt();
    return finding.startsWith("error reading"_L1) || finding.contains("failed to get page"_L1) ||
           (code & 0xff) == SQLITE_IOERR;
}

core::Result<void> firstRowIsOk(const Database &database, QByteArrayView pragma, bool emptyIsOk)
{
    auto statement = database.prepare(pragma);
    if (!statement)
        return std::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    if (*row ? statement->text(0) == u"ok" : emptyIsOk)
        return {};
    const bool unread = *row && isUnread(statement->text(0));
    return core::failure(unread ? core::ErrorKind::Storage : core::ErrorKind::StorageCorrupt,
                         *row ? statement->text(0) : u"no answer to the check"_s);
}

/// The cipher's sums are taken of the file alone: a page that a loss of power has torn in it while
/// it was brought over is whole in the journal still, so that is brought over first.
core::Result<void> bringOver(const Database &database)
{
    auto brought = database.checkpoint(Checkpoint::Some);
    const bool readOnly = !brought && brought.error().kind == core::ErrorKind::StorageReadOnly;
    return readOnly ? core::Result<void>() : brought;
}

core::Result<void> checkSums(const Database &database)
{
    return bringOver(database).and_then(
        [&] { return firstRowIsOk(database, "PRAGMA cipher_integrity_check", true); });
}

} // namespace

core::Result<void> checkIntegrity(const Database &database, bool encrypted, CheckDepth depth)
{
    return (encrypted ? checkSums(database) : core::Result<void>()).and_then([&] {
        return firstRowIsOk(database,
                            depth == CheckDepth::Full ? "PRAGMA integrity_check(1)"
                                                      : "PRAGMA quick_check(1)",
                            false);
    });
}

} // namespace store
