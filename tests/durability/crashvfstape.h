// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/crashvfs.h"

#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace durability {

/// The files of a folder by name.
using Files = QMap<QByteArray, QByteArray>;
[[nodiscard]] Files readFiles(const QString &directory);
/// Makes the folder hold exactly these files, and returns false when it cannot.
[[nodiscard]] bool writeFiles(const QString &directory, const Files &files);

/// One thing that happened to a disk.
struct DiskEvent {
    enum class Kind { Write, Truncate, Sync, Name, Unname, DirectorySync };
    Kind kind = Kind::Write;
    int file = -1;
    qint64 offset = 0; ///< of a truncation the new size
    QByteArray bytes = {};
    QByteArray name = {};
};

/// Records in order what happens to the files of a folder. The shared memory of WAL is not among
/// them: it is lost with the power.
class DiskTape : public DiskWatch
{
public:
    /// What lies in the folder now is safe.
    explicit DiskTape(const QString &directory);
    void after(const DiskAccess &access) override;
    /// Takes up what was written past SQLite since the last event: the profile's marker, which is
    /// replaced as a whole, and what is written in its place: the outbox' mark, never synced, and
    /// the mark of the cache's journal, always synced.
    void lookAround();
    /// A disk that says "synced" of files with this in their name, and has kept nothing.
    void lieAbout(const QByteArray &part) { m_lie = part; }

    [[nodiscard]] qsizetype length() const { return qsizetype(m_events.size()); }
    [[nodiscard]] const std::vector<DiskEvent> &events() const { return m_events; }
    [[nodiscard]] const Files &start() const { return m_start; }

private:
    [[nodiscard]] QByteArray nameOf(const char *path) const;
    void made(const QByteArray &name);
    void record(const DiskAccess &access, const QByteArray &name);

    QByteArray m_directory;
    Files m_start;
    Files m_beside; ///< files past SQLite as last seen
    QMap<QByteArray, int> m_names;
    int m_files = 0;
    QByteArray m_lie;
    std::vector<DiskEvent> m_events;
};

/// What a loss of power leaves of a disk: everything up to a file's last sync is there; of each
/// write after it nothing, all or some sectors; of names made or removed since the directory was
/// synced, any number.
class PowerLoss
{
public:
    /// With `noise` a sector of a journal or of the outbox that was being written may hold anything
    /// afterwards, and one of another database may be new up to any byte. (Anything at all would
    /// lose the salt that SQLCipher keeps in the first sixteen bytes of a database, and with it a
    /// file that can be read from the backend again.)
    PowerLoss(const DiskTape &tape, bool noise);
    /// Goes on to the moment after so many events; never back.
    void playTo(qsizetype event);
    [[nodiscard]] Files left(QRandomGenerator &random) const;

private:
    struct Content {
        QByteArray safe;
        std::vector<const DiskEvent *> loose;
    };
    enum class Torn { BySector, ByByte, Noise };
    [[nodiscard]] static QByteArray contentLeft(const Content &content, Torn torn,
                                                QRandomGenerator &random);
    static void tear(QByteArray &content, const DiskEvent &write, Torn torn,
                     QRandomGenerator &random);

    const DiskTape &m_tape;
    bool m_noise;
    qsizetype m_at = 0;
    QMap<int, Content> m_contents;
    QMap<QByteArray, int> m_names;
    QMap<QByteArray, std::vector<int>> m_looseNames; ///< in order; −1: removed
};

} // namespace durability
