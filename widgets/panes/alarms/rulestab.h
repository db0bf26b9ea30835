// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmpreview.h"
#include "models/items/alarmrulelist.h"
#include "widgets/common/editwriter.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/alarms/ruleeditor.h"

#include <QTimer>

class QSplitter;
class QTableView;

namespace common {
class FactList;
class KeptStanding;
class SearchField;
class StateStack;
} // namespace common

namespace panes::alarms {

class RuleEffectView;
class RuleListModel;

/// The rules that raise alarms, which all desks share: what they watch, what they would have
/// raised, and who changed what of them and when. A change that is not saved waits while other
/// rules are looked at. Whoever may not change rules sees them.
class RulesTab : public QWidget
{
    Q_OBJECT
public:
    explicit RulesTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// Chooses a rule, as from an alarm of it; one that is not there changes nothing.
    void look(const QString &ruleId);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using ShownRule = domain::Shown<domain::AlarmRule>;
    /// A change that is being written.
    struct Draft {
        domain::AlarmRule seen = {}; ///< what it was begun on
        domain::AlarmRule written = {};
        bool isNew = false;
        bool isStored = false; ///< on disk; gone as soon as it is shown from there
    };

    void build();
    void connectModels();
    void connectParts();
    void retranslate();
    void readEdits();
    void showRules();
    void showState();
    void chooseRow();
    void showCurrent();
    void showStanding(const ShownRule &shown);
    void showFacts(const ShownRule &shown);
    void showChoices();
    void askPreview();
    void showPreview();
    void takeDraft();
    void begin();
    void save();
    void dropStored(const QString &id);
    void undo();
    void say(const QString &sentence);
    void tellBusy();

    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] QList<domain::Subsystem> ownSubsystems() const;
    [[nodiscard]] std::vector<ShownRule> listed() const;
    [[nodiscard]] ShownRule current() const;
    [[nodiscard]] Draft draftOf(const ShownRule &shown) const;

    common::PaneSurroundings m_with;
    items::AlarmRuleList m_rules;
    items::AlarmPreview m_preview;
    common::EditWriter m_writer;
    QTimer m_rest; ///< of the typing, before the preview is asked for
    QHash<QString, Draft> m_drafts;
    QString m_current;
    QString m_tried; ///< the rule that the preview is of
    bool m_choosing = false;
    bool m_seen = false; ///< in sight
    bool m_busy = false;

    QPushButton *m_new;
    common::SearchField *m_search;
    QLabel *m_role;
    QLabel *m_said;
    RuleListModel *m_model;
    QTableView *m_view;
    QWidget *m_card;
    QLabel *m_title;
    common::KeptStanding *m_standing;
    RuleEditor *m_editor;
    RuleEffectView *m_effect;
    common::FactList *m_facts;
    QLabel *m_historyTitle;
    common::FactList *m_history;
    QSplitter *m_split;
    common::StateStack *m_state;
};

} // namespace panes::alarms
