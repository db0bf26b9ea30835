// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/usage.h"

#include "models/store/migrations.h"
#include "models/store/readeach.h"
#include "models/store/transaction.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using domain::UsageCount;

namespace store {
namespace {

/// A kind that a newer program counted is passed over.
void appendCount(std::vector<UsageCount> &counts, const Statement &row)
{
    if (const auto kind = domain::usageKindFromCode(row.text(2)))
        counts.push_back({.id = row.text(0),
                          .day = row.date(1),
                          .kind = *kind,
                          .subject = row.text(3),
                          .role = row.text(4),
                          .count = int(row.integer(5))});
}

core::Result<std::vector<UsageCount>> countsOf(Statement &select)
{
    std::vector<UsageCount> counts;
    return forEachRow(select, [&](const Statement &row) { appendCount(counts, row); })
        .transform([&] { return std::move(counts); });
}

} // namespace

core::Result<Usage> Usage::open(const QString &path, const QByteArray &key)
{
    return openDurable(path, key, u"usage"_s).transform([](Database db) {
        return Usage(std::move(db));
    });
}

core::Result<void> Usage::add(const QString &account, const UsageCount &used) const
{
    auto insert = m_db.cached("INSERT INTO counts(id, account, day, kind, subject, role, count) "
                              "VALUES(?1, ?2, ?3, ?4, ?5, ?6, 1) ON CONFLICT(account, day, kind, "
                              "subject, role) WHERE state = 0 DO UPDATE SET count = count + 1");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    insert->bind(2, account);
    insert->bind(3, used.day);
    insert->bind(4, domain::code(used.kind));
    insert->bind(5, used.subject);
    insert->bind(6, used.role);
    return insert->run();
}

core::Result<std::vector<UsageCount>> Usage::since(const QString &account, const QDate &day) const
{
    auto select = m_db.cached("SELECT '', day, kind, subject, role, sum(count) FROM counts WHERE "
                              "account = ?1 AND day >= ?2 GROUP BY day, kind, subject, role ORDER "
                              "BY day DESC, kind, subject, role");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, account);
    select->bind(2, day);
    return countsOf(*select);
}

core::Result<std::vector<UsageCount>> Usage::close(const QString &account, int limit) const
{
    auto update = m_db.cached(
        "UPDATE counts SET state = 1 WHERE state = 0 AND account IN ('', ?1)");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, account);
    if (auto closed = update->run(); !closed)
        return std::unexpected(closed.error());
    auto select = m_db.cached(
        "SELECT id, day, kind, subject, role, count FROM counts WHERE state = "
        "1 AND account IN ('', ?1) ORDER BY rowid LIMIT ?2");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, account);
    select->bind(2, limit);
    return countsOf(*select);
}

core::Result<void> Usage::noteSent(const std::vector<UsageCount> &counts) const
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto update = m_db.cached("UPDATE counts SET state = 2 WHERE id = ?1");
    if (!update)
        return std::unexpected(update.error());
    for (const UsageCount &one : counts) {
        update->bind(1, one.id);
        if (auto noted = update->run(); !noted)
            return noted;
    }
    return transaction->commit();
}

core::Result<qint64> Usage::unsent() const
{
    return m_db.scalar("SELECT count(*) FROM counts WHERE state < 2");
}

core::Result<void> Usage::forgetUnsent() const
{
    return m_db.execute("DELETE FROM counts WHERE state < 2");
}

core::Result<void> Usage::forgetBefore(const QDate &day) const
{
    auto forget = m_db.cached("DELETE FROM counts WHERE day < ?1");
    if (!forget)
        return std::unexpected(forget.error());
    forget->bind(1, day);
    return forget->run();
}

} // namespace store
