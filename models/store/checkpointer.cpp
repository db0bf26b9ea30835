// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checkpointer.h"

#include "models/core/log.h"
#include "models/store/journalmark.h"
#include "models/store/sqliteerror.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// 16 MiB: pages that many commits change, those of indexes above all, are brought over once.
constexpr int kOften = 4000;
constexpr int kEmptiedAt = 4; ///< times as many
/// What a commit waits for readers; the longest counts take less.
constexpr int kPatienceMs = 1500;
constexpr int kUsualPatienceMs = 5000;

} // namespace

Checkpointer::Checkpointer(sqlite3 *db, QString path)
    : m_db(db)
    , m_path(std::move(path))
    , m_often(kOften)
    , m_next(kOften)
{
    sqlite3_wal_hook(m_db, &Checkpointer::committed, this);
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_db, nullptr, nullptr);
}

int Checkpointer::committed(void *self, sqlite3 * /*db*/, const char * /*name*/, int frames)
{
    static_cast<Checkpointer *>(self)->look(frames);
    return SQLITE_OK; // the commit is a commit, whatever became of this
}

void Checkpointer::look(int frames)
{
    if (frames < m_known) // begun anew
        m_next = m_often;
    m_known = frames;
    m_isWhole = false;
    if (frames < m_next)
        return;
    m_next = frames + m_often;
    const bool isLong = frames >= m_often * kEmptiedAt;
    if (isLong)
        sqlite3_busy_timeout(m_db, kPatienceMs);
    if (auto done = run(isLong ? Checkpoint::Empty : Checkpoint::Some); !done)
        qCInfo(core::logStore) << "the journal stays as it is:" << done.error().detail;
    if (isLong)
        sqlite3_busy_timeout(m_db, kUsualPatienceMs);
}

sqlite3_file *Checkpointer::journal() const
{
    sqlite3_file *file = nullptr;
    const int code = sqlite3_file_control(m_db, "main", SQLITE_FCNTL_JOURNAL_POINTER,
                                          static_cast<void *>(&file));
    return code == SQLITE_OK && file && file->pMethods ? file : nullptr;
}

core::Result<void> Checkpointer::noteBegun()
{
    sqlite3_file *const file = journal();
    QByteArray head(Journal::kHead, '\0');
    const int read = file ? file->pMethods->xRead(file, head.data(), Journal::kHead, 0)
                          : SQLITE_IOERR_SHORT_READ;
    if (read == SQLITE_IOERR_SHORT_READ) // there is nothing in it
        return {};
    if (m_known < 0) { // left by an earlier run
        const auto left = Journal::read(m_path + u"-wal"_s);
        m_known = left ? int(left->frames) : 0;
    }
    if (read != SQLITE_OK || file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) != SQLITE_OK)
        return core::failure(core::ErrorKind::Storage, u"the journal cannot be made safe"_s);
    m_salt = Journal::saltIn(head);
    return m_known > 0 ? JournalMark{m_salt, quint32(m_known), false}.write(m_path)
                       : core::Result<void>();
}

void Checkpointer::noteWhole(int frames) const
{
    if (frames <= 0)
        return;
    if (auto noted = JournalMark{m_salt, quint32(frames), true}.write(m_path); !noted)
        JournalMark::remove(m_path); // rather none than one that is wrong soon
}

core::Result<void> Checkpointer::bringOver(int mode)
{
    int frames = -1;
    int brought = -1;
    if (sqlite3_wal_checkpoint_v2(m_db, "main", mode, &frames, &brought) != SQLITE_OK)
        return sqliteFailure(m_db, u"checkpoint"_s);
    m_isWhole = frames == brought;
    if (m_notes && m_isWhole)
        noteWhole(frames);
    return {};
}

core::Result<void> Checkpointer::run(Checkpoint how)
{
    if (m_isWhole && how == Checkpoint::Some) // nothing was committed since
        return {};
    if (m_notes && !m_isWhole) {
        if (auto noted = noteBegun(); !noted)
            return noted;
    }
    auto done = bringOver(how == Checkpoint::Some ? SQLITE_CHECKPOINT_PASSIVE
                                                  : SQLITE_CHECKPOINT_FULL);
    if (!done || how == Checkpoint::Some)
        return done;
    if (sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) !=
        SQLITE_OK)
        return sqliteFailure(m_db, u"empty the journal"_s);
    m_known = 0;
    m_next = m_often;
    return {};
}

void Checkpointer::beforeClosing()
{
    if (auto done = run(Checkpoint::Some); !done)
        qCInfo(core::logStore) << "before closing:" << done.error().detail;
}

void Checkpointer::afterClosing(const QString &path)
{
    if (!QFileInfo::exists(path + u"-wal"_s))
        JournalMark::remove(path);
}

} // namespace store
