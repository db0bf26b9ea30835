// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shiftnote.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QDialog;
class QWidget;

namespace common {
struct PaneSurroundings;
}
namespace items {
class Handover;
}

namespace shell {

/// Notes as the lock page and the next shift read them: who, when, what.
[[nodiscard]] QString shiftNotesText(const std::vector<domain::ShiftNote> &notes);

/// The hand-over of a shift: takes the note, and shows what the shift before has left until
/// somebody says that they have read it.
class HandoverControl : public QObject
{
    Q_OBJECT
public:
    HandoverControl(items::Handover &handover, const common::PaneSurroundings &surroundings,
                    QWidget &window);
    /// Reads what is there; ready() follows.
    void begin();
    /// Asks for a note.
    void write();
    /// Shows what is unread, if anything.
    void showUnread();

Q_SIGNALS:
    /// A moment to show what is unread: it was read, or somebody has signed in.
    void ready();
    /// What is unread, for the lock page; empty: nothing.
    void noteChanged(const QString &text);

private:
    void follow();

    items::Handover &m_handover;
    const common::PaneSurroundings &m_with;
    QWidget &m_window;
    bool m_begun = false;
    int m_signIn = 0; ///< the last one seen
    QPointer<QDialog> m_writer;
    QPointer<QDialog> m_reader;
};

} // namespace shell
