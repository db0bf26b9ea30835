// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QString>

struct sqlite3;
struct sqlite3_file;

namespace store {

/// Brings pages from the journal over into the database of one writing connection, when it has
/// committed enough of them, and, when told so, notes how far the journal was (JournalMark).
/// Readers that follow each other without a pause would keep a journal from ever beginning anew: a
/// long one waits for them.
class Checkpointer
{
public:
    Checkpointer(sqlite3 *db, QString path);
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

    /// How many pages the journal may have before some are brought over; with four times as many it
    /// is emptied.
    void setOften(int frames) { m_often = m_next = frames; }
    void note()
    {
        m_notes = true;
        m_isWhole = false;
    }
    [[nodiscard]] bool notes() const { return m_notes; }
    [[nodiscard]] core::Result<void> run(Checkpoint how);
    /// Before the connection is closed, which would bring over what is left without a note.
    void beforeClosing();
    /// After it.
    static void afterClosing(const QString &path);

private:
    static int committed(void *self, sqlite3 *db, const char *name, int frames);
    void look(int frames);
    [[nodiscard]] sqlite3_file *journal() const;
    /// What there is in the journal is safe, and noted.
    [[nodiscard]] core::Result<void> noteBegun();
    void noteWhole(int frames) const;
    [[nodiscard]] core::Result<void> bringOver(int mode);

    sqlite3 *m_db;
    QString m_path;
    int m_often;
    int m_next;         ///< frames at which the next look is due
    int m_known = -1;   ///< frames at the last commit of this connection; −1: none yet
    quint64 m_salt = 0; ///< at the last note
    bool m_notes = false;
    bool m_isWhole = false; ///< all of the journal is in the database
};

} // namespace store
