// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace common {
struct PaneSurroundings;
}
namespace session {
class Lock;
}

namespace shell {

/// All that a locked desk shows: the time, whose desk it is and since when it is locked, that its
/// work goes on, and how to unlock. Nothing of what the desk works on.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    LockPage(const session::Lock &lock, const common::PaneSurroundings &surroundings,
             QWidget *parent);
    /// The ways to unlock; the page takes it over.
    void setUnlock(QWidget *box);
    /// What the shift before left; empty: nothing.
    void setNote(const QString &note);

Q_SIGNALS:
    void otherProfileRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();

    const session::Lock &m_lock;
    const common::PaneSurroundings &m_with;
    QTimer m_tick;
    QVBoxLayout *m_column;
    QLabel *m_icon;
    QLabel *m_time;
    QLabel *m_place;
    QLabel *m_since;
    QLabel *m_who;
    QLabel *m_work;
    QLabel *m_note;
    QPushButton *m_other;
};

} // namespace shell
