// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wallpages.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace pages {

struct WallProgram;

/// How alarms steer a playlist: up to which priority, how long they hold it, and to which page
/// those of each subsystem go.
class AlarmSteeringForm : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmSteeringForm(QWidget *parent = nullptr);
    void setPlaylist(const domain::WallPlaylist &playlist, const WallProgram &program);
    /// Writes what is chosen here into a playlist.
    void write(domain::WallPlaylist &playlist) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QComboBox *newPages(const QString &name);
    void fillPages(QComboBox &box, const QString &chosen, const WallProgram &program);
    void take();
    void retranslate();

    QFormLayout *m_how;
    QFormLayout *m_where;
    QSpinBox *m_priority;
    QSpinBox *m_hold;
    QComboBox *m_page;               ///< of those whose subsystem has none
    QList<QComboBox *> m_subsystems; ///< in the order of domain::kSubsystems
    bool m_filling = false;
};

} // namespace pages
