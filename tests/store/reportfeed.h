// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

/// A cache of reports that pages are applied to, and short questions about it.
class ReportFeed
{
public:
    using Applied = core::Result<store::ChangeWriter::Applied>;
    [[nodiscard]] Applied apply(const domain::ChangesPage &page,
                                const QDateTime &now = support::RecordSource::epoch())
    {
        return m_cache.apply(domain::Collection::Reports, page, now);
    }
    /// Starts a full re-read.
    [[nodiscard]] core::Result<void> restart()
    {
        return store::ChangeWriter(db()).restart(domain::Collection::Reports);
    }
    [[nodiscard]] store::Database &db() { return m_cache.db(); }
    [[nodiscard]] store::CollectionState state()
    {
        return store::SyncStateRepository(db())
            .state(domain::Collection::Reports)
            .value_or(store::CollectionState());
    }
    /// How many reports a search finds.
    [[nodiscard]] qint64 hits(const QString &text)
    {
        return store::ReportRepository(db()).count({.text = text}).value_or(-1);
    }
    [[nodiscard]] QStringList ids()
    {
        QStringList found;
        for (const domain::Report &r : store::ReportRepository(db())
                                           .page({}, {}, 1000)
                                           .value_or(std::vector<domain::Report>()))
            found.append(r.id.value);
        found.sort();
        return found;
    }
    /// "r-<number>" in a version.
    [[nodiscard]] static domain::Report report(int number, qint64 version,
                                               const QString &title = QStringLiteral("tiêu đề"))
    {
        domain::Report r = support::RecordSource(3).report(number);
        r.version = version;
        r.title = title;
        return r;
    }
    /// The page that closes a full read.
    [[nodiscard]] static domain::ChangesPage closing(std::vector<domain::Record> items,
                                                     qint64 count)
    {
        domain::ChangesPage last = support::page(std::move(items), QStringLiteral("end"), false);
        last.snapshotCount = count;
        return last;
    }
    [[nodiscard]] static domain::PoisonRecord poison(const QString &id, qint64 version)
    {
        return {domain::Collection::Reports, id, version, QStringLiteral("sentAt: no time"),
                QByteArray(100'000, 'x')};
    }

private:
    support::Cache m_cache;
};
