// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/common/panesurroundings.h"

#include <QObject>

class QWidget;

namespace panes::alarms {

/// Does to alarms what a person asks for: takes the words that are needed, hands the edits to the
/// outbox and tells what came of it.
class AlarmActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `over`.
    AlarmActions(const common::PaneSurroundings &with, QWidget *over);

    /// Whether the account at this desk may act on alarms at all.
    [[nodiscard]] bool mayAct() const;
    [[nodiscard]] bool can(domain::AlarmVerb verb, const items::AlarmLine &line) const;
    /// To those of the alarms that allow it. Acknowledging asks for no words unless `withWords`.
    void perform(domain::AlarmVerb verb, const std::vector<items::AlarmLine> &lines,
                 bool withWords = false);
    /// Sends an edit that was refused or collided once more, on what others did meanwhile.
    void retry(const QString &editId, qint64 onVersion);
    void discard(const QString &editId);

Q_SIGNALS:
    /// A sentence in the present language; empty: nothing is left to say.
    void said(const QString &sentence);
    void busyChanged(bool busy);

private:
    void submit(const std::vector<domain::Edit> &edits);
    void follow(QFuture<core::Result<void>> done);

    common::PaneSurroundings m_with;
    QWidget *m_over;
    int m_underWay = 0;
};

} // namespace panes::alarms
