// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wallpages.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace pages {

class AlarmSteeringForm;
struct WallProgram;

/// The entries of a playlist in their order, how long each stays, in which part of the day and on
/// which days, and how alarms steer.
class PlaylistForm : public QWidget
{
    Q_OBJECT
public:
    explicit PlaylistForm(QWidget *parent = nullptr);
    void setPlaylist(const domain::WallPlaylist &playlist, const WallProgram &program);
    /// As it is written here.
    [[nodiscard]] domain::WallPlaylist playlist() const { return m_playlist; }
    void setEditable(bool editable);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { Page, Dwell, From, To, Weekdays };
    void retranslate();
    void fill();
    void fillRow(int row);
    void take(int row, int column);
    void move(int by);
    void add();
    void remove();

    domain::WallPlaylist m_playlist;
    std::vector<std::pair<QString, QString>> m_pages; ///< name and id
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    AlarmSteeringForm *m_alarms;
    bool m_filling = false;
};

/// "T2–T6", "T7, CN", in the present language; empty: every day.
[[nodiscard]] QString weekdaysText(const QList<int> &weekdays);
/// Reads "1-5" and "6, 7" (1 is Monday); empty: every day. Nothing: that is no list of days.
[[nodiscard]] std::optional<QList<int>> weekdaysIn(const QString &text);

} // namespace pages
