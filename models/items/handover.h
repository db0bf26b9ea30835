// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/shiftnote.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace items {

/// The hand-over notes of this desk of which nobody has taken note, and what is done with them.
/// Files are read and written in a thread of its own.
class Handover : public QObject
{
    Q_OBJECT
public:
    /// `path` and `key` as the profile has them; nothing is opened before load().
    Handover(QString path, QByteArray key, QObject *parent = nullptr);
    ~Handover() override; ///< what was written is on disk
    /// changed() follows.
    void load();
    [[nodiscard]] const std::vector<domain::ShiftNote> &unread() const { return m_unread; }
    /// Finished when the note is on disk.
    [[nodiscard]] QFuture<core::Result<void>> write(const domain::ShiftNote &note);
    /// The reader has taken note of all that is shown as unread.
    [[nodiscard]] QFuture<core::Result<void>> takeAll(const QString &reader, const QDateTime &at);

Q_SIGNALS:
    void changed();

private:
    struct Desk;
    template<typename Act>
    QFuture<core::Result<void>> run(Act act);

    std::unique_ptr<Desk> m_desk;
    std::vector<domain::ShiftNote> m_unread;
};

} // namespace items
