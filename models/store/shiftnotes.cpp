// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/shiftnotes.h"

#include "models/store/migrations.h"
#include "models/store/readeach.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kDaysKept = 30;

} // namespace

core::Result<ShiftNotes> ShiftNotes::open(const QString &path, const QByteArray &key)
{
    return openDurable(path, key, u"notes"_s).transform([](Database db) {
        return ShiftNotes(std::move(db));
    });
}

core::Result<domain::ShiftNote> ShiftNotes::add(domain::ShiftNote note) const
{
    note.text.truncate(domain::kLongestShiftNote);
    auto tidy = m_db.cached("DELETE FROM notes WHERE read_at < ?1");
    if (!tidy)
        return std::unexpected(tidy.error());
    tidy->bind(1, note.writtenAt.addDays(-kDaysKept));
    if (auto tidied = tidy->run(); !tidied)
        return std::unexpected(tidied.error());
    auto insert = m_db.cached("INSERT INTO notes(written_at, author, text) VALUES(?1, ?2, ?3)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, note.writtenAt);
    insert->bind(2, note.author);
    insert->bind(3, note.text);
    if (auto added = insert->run(); !added)
        return std::unexpected(added.error());
    const auto id = m_db.scalar("SELECT max(id) FROM notes");
    if (!id)
        return std::unexpected(id.error());
    note.id = *id;
    return note;
}

core::Result<std::vector<domain::ShiftNote>> ShiftNotes::unread() const
{
    auto select = m_db.cached("SELECT id, written_at, author, text FROM notes WHERE read_at IS "
                              "NULL ORDER BY id");
    if (!select)
        return std::unexpected(select.error());
    return readEach(*select, [](const Statement &row) {
        return domain::ShiftNote{.id = row.integer(0),
                                 .writtenAt = row.time(1),
                                 .author = row.text(2),
                                 .text = row.text(3)};
    });
}

core::Result<void> ShiftNotes::take(qint64 id, const QString &reader, const QDateTime &at) const
{
    auto update = m_db.cached(
        "UPDATE notes SET read_at = ?2, reader = ?3 WHERE id = ?1 AND read_at IS NULL");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, id);
    update->bind(2, at);
    update->bind(3, reader);
    return update->run();
}

} // namespace store
