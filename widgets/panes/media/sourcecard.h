// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/sourcelistmodel.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace common {
class FactList;
class KeptStanding;
class Theme;
} // namespace common

namespace panes::media {

/// The source that is looked at: what it is, how its feed is read at this desk, and what can be
/// done with it.
class SourceCard : public QWidget
{
    Q_OBJECT
public:
    explicit SourceCard(const common::Theme &theme, QWidget *parent = nullptr);
    /// Who may not change sources sees no buttons for it.
    void setSource(const SourceRow &row, bool mayChange);
    [[nodiscard]] common::KeptStanding &standing() { return *m_standing; }

Q_SIGNALS:
    void changeRequested();
    void pauseRequested();
    void itemsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    SourceRow m_row;
    bool m_mayChange = false;
    QLabel *m_name;
    common::KeptStanding *m_standing;
    QPushButton *m_change;
    QPushButton *m_pause;
    QPushButton *m_items;
    common::FactList *m_facts;
};

} // namespace panes::media
