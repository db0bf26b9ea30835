// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace store {

/// Attachments under their hash, encrypted like everything else, in a file of their own: losing it
/// loses nothing that the backend does not have, so a damaged file is thrown away and begun anew.
/// Oldest use goes first when the room is used up.
class BlobStore
{
public:
    static constexpr qint64 kDefaultRoom = 512LL * 1024 * 1024;

    /// `key` is the profile's, proven by its cache: a file that it does not open is damaged.
    [[nodiscard]] static core::Result<BlobStore> open(const QString &path, const QByteArray &key,
                                                      qint64 room = kDefaultRoom);
    /// NotFound when it is not here.
    [[nodiscard]] core::Result<QByteArray> read(const QString &sha256);
    /// Keeps the bytes when their hash is `sha256`; BadContract otherwise.
    [[nodiscard]] core::Result<void> write(const QString &sha256, const QByteArray &bytes);
    /// Forgets every file but those of these hashes, and overwrites where they were.
    [[nodiscard]] core::Result<void> keepOnly(const QSet<QString> &kept);
    /// Sizes in bytes by hash.
    [[nodiscard]] core::Result<QHash<QString, qint64>> held();
    /// Forgets these files, and overwrites where they were.
    [[nodiscard]] core::Result<void> forget(const QStringList &hashes);
    /// How many bytes there may be, from the next write() on.
    void setRoom(qint64 room) { m_room = room; }
    /// What write() never forgets to make room.
    void setNeeded(const QSet<QString> &needed) { m_needed = needed; }

private:
    BlobStore(Database db, QByteArray key, qint64 room)
        : m_db(std::move(db))
        , m_key(std::move(key))
        , m_room(room)
    {
    }
    [[nodiscard]] core::Result<QByteArray> find(const QString &sha256);
    [[nodiscard]] core::Result<void> insert(const QString &sha256, const QByteArray &bytes);
    [[nodiscard]] core::Result<QHash<QString, qint64>> sizes() const;
    [[nodiscard]] core::Result<void> erase(const QStringList &gone);
    [[nodiscard]] core::Result<void> drop(const QString &sha256) const;
    [[nodiscard]] core::Result<void> makeRoom(qint64 incoming);
    void beginAnew();

    std::optional<Database> m_db; ///< none: it could not be made anew
    QByteArray m_key;
    qint64 m_room;
    QSet<QString> m_needed;
};

} // namespace store
