// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace common {
class FactList;
}

namespace panes::alarms {

/// The alarm that is looked at: what it is, what to do, what can be done to it here, what people
/// did.
class AlarmDetail : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmDetail(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// `unsettled`: this desk's last edit that the backend has not taken; `can` tells what may be
    /// done.
    void setAlarm(const items::AlarmLine &line,
                  const std::optional<domain::EditStanding> &unsettled,
                  const std::function<bool(domain::AlarmVerb)> &can);
    /// What became of the last step, in a line.
    void say(const QString &sentence);

Q_SIGNALS:
    void stepRequested(domain::AlarmVerb verb, bool withWords);
    void openRequested();
    void ruleRequested();
    void retryRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPushButton *newStep(const QString &name, domain::AlarmVerb verb, bool withWords,
                                       QWidget *parent);
    [[nodiscard]] QWidget *newButtons(QWidget *parent);
    [[nodiscard]] QWidget *newCollision(QWidget *parent);
    void retranslate();
    void showFacts();
    void showHistory();
    void showCollision();

    common::PaneSurroundings m_with;
    items::AlarmLine m_line;
    std::optional<domain::EditStanding> m_unsettled;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_said;
    QWidget *m_collision = nullptr;
    QLabel *m_collided = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_acknowledgeWords = nullptr;
    QPushButton *m_shelve = nullptr;
    QPushButton *m_unshelve = nullptr;
    QPushButton *m_comment = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_rule = nullptr;
    QLabel *m_guidanceTitle;
    QLabel *m_guidance;
    QLabel *m_rationaleTitle;
    QLabel *m_rationale;
    common::FactList *m_facts;
    QLabel *m_historyTitle;
    common::FactList *m_history;
    QList<std::pair<QString, QString>> m_shownFacts;
    QList<std::pair<QString, QString>> m_shownHistory;
};

} // namespace panes::alarms
