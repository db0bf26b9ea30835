// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/supplydrafts.h"

#include "models/store/migrations.h"
#include "models/store/readeach.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {

core::Result<SupplyDrafts> SupplyDrafts::open(const QString &path, const QByteArray &key)
{
    return openDurable(path, key, u"notes"_s).transform([](Database db) {
        return SupplyDrafts(std::move(db));
    });
}

core::Result<std::vector<domain::SupplyDraft>> SupplyDrafts::of(const QString &owner) const
{
    auto select = m_db.cached("SELECT feed, period, corrects, agency, kept_at, document FROM "
                              "supply_drafts WHERE owner = ?1 ORDER BY feed, period, corrects");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, owner);
    return readEach(*select, [](const Statement &row) {
        domain::SupplyDraft draft{.feedId = domain::FeedId(row.text(0)),
                                  .period = row.text(1),
                                  .corrects = row.text(2),
                                  .agencyId = domain::AgencyId(row.text(3)),
                                  .keptAt = row.time(4)};
        domain::readDocument(draft, QJsonDocument::fromJson(row.text(5).toUtf8()).object());
        return draft;
    });
}

core::Result<void> SupplyDrafts::keep(const QString &owner, const domain::SupplyDraft &draft) const
{
    if (draft.lines.empty())
        return remove(owner, draft);
    auto tidy = m_db.cached("DELETE FROM supply_drafts WHERE kept_at < ?1");
    auto write = m_db.cached("INSERT OR REPLACE INTO supply_drafts(owner, feed, period, corrects, "
                             "agency, kept_at, document) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!tidy || !write)
        return std::unexpected(!tidy ? tidy.error() : write.error());
    tidy->bind(1, draft.keptAt.addDays(-kSupplyDraftDays));
    write->bind(1, owner);
    write->bind(2, draft.feedId.value);
    write->bind(3, draft.period);
    write->bind(4, draft.corrects);
    write->bind(5, draft.agencyId.value);
    write->bind(6, draft.keptAt);
    write->bindText(7, QJsonDocument(domain::documentOf(draft)).toJson(QJsonDocument::Compact));
    return tidy->run().and_then([&] { return write->run(); });
}

core::Result<void> SupplyDrafts::remove(const QString &owner,
                                        const domain::SupplyDraft &draft) const
{
    auto remove = m_db.cached("DELETE FROM supply_drafts WHERE owner = ?1 AND feed = ?2 AND period "
                              "= ?3 AND corrects = ?4");
    if (!remove)
        return std::unexpected(remove.error());
    remove->bind(1, owner);
    remove->bind(2, draft.feedId.value);
    remove->bind(3, draft.period);
    remove->bind(4, draft.corrects);
    return remove->run();
}

core::Result<void> SupplyDrafts::keepOnlyOf(const QString &owner,
                                            const QList<domain::AgencyId> &agencies) const
{
    auto remove = m_db.cached("DELETE FROM supply_drafts WHERE owner = ?1 AND agency NOT IN "
                              "(SELECT value FROM json_each(?2))");
    if (!remove)
        return std::unexpected(remove.error());
    QJsonArray allowed;
    for (const domain::AgencyId &agency : agencies)
        allowed.append(agency.value);
    remove->bind(1, owner);
    remove->bindText(2, QJsonDocument(allowed).toJson(QJsonDocument::Compact));
    return remove->run();
}

} // namespace store
