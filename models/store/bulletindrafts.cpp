// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulletindrafts.h"

#include "models/domain/bulletinedits.h"
#include "models/store/migrations.h"
#include "models/store/readeach.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {

core::Result<BulletinDrafts> BulletinDrafts::open(const QString &path, const QByteArray &key)
{
    return openDurable(path, key, u"notes"_s).transform([](Database db) {
        return BulletinDrafts(std::move(db));
    });
}

core::Result<std::vector<domain::Bulletin>> BulletinDrafts::of(const QString &owner) const
{
    auto select = m_db.cached("SELECT record, kept_at FROM bulletin_drafts WHERE owner = ?1 ORDER "
                              "BY kept_at DESC, id");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, owner);
    return readEach(*select, [](const Statement &row) {
        auto draft = domain::bulletinFromSnapshot(
            QJsonDocument::fromJson(row.text(0).toUtf8()).object());
        draft.updatedAt = row.time(1);
        return draft;
    });
}

core::Result<void> BulletinDrafts::keep(const QString &owner, const domain::Bulletin &draft) const
{
    auto write = m_db.cached("INSERT INTO bulletin_drafts(id, owner, kept_at, record) VALUES(?1, "
                             "?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET kept_at = ?3, record = ?4 "
                             "WHERE owner = ?2");
    if (!write)
        return std::unexpected(write.error());
    const QByteArray record = QJsonDocument(domain::toJson(draft)).toJson(QJsonDocument::Compact);
    write->bind(1, draft.id);
    write->bind(2, owner);
    write->bind(3, draft.updatedAt);
    write->bind(4, QString::fromUtf8(record));
    return write->run()
        .and_then([&] { return m_db.scalar("SELECT changes()"); })
        .and_then([](qint64 changed) {
            return changed == 1
                       ? core::Result<void>()
                       : core::failure(core::ErrorKind::Forbidden, u"a draft of somebody else"_s);
        });
}

core::Result<void> BulletinDrafts::remove(const QString &owner, const QString &id) const
{
    auto remove = m_db.cached("DELETE FROM bulletin_drafts WHERE id = ?1 AND owner = ?2");
    if (!remove)
        return std::unexpected(remove.error());
    remove->bind(1, id);
    remove->bind(2, owner);
    return remove->run();
}

} // namespace store
