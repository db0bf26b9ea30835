// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediarulelist.h"
#include "models/items/rulepreview.h"
#include "widgets/common/editwriter.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/media/ruleeditor.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace common {
class FactList;
class KeptStanding;
class SearchField;
class StateStack;
} // namespace common

namespace panes::media {

class RuleListModel;
class RulePreviewList;

/// The keyword and place-name rules that all desks share: what they recognise, what they would
/// recognise after a change, and how they came to be. A change that is not saved waits while other
/// rules are looked at.
class RulesTab : public QWidget
{
    Q_OBJECT
public:
    explicit RulesTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);
    /// An item of the preview is to be looked at.
    void itemOpened(const domain::MediaItemId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using ShownRule = domain::Shown<domain::MediaRule>;
    /// A change that is being written.
    struct Draft {
        domain::MediaRule seen = {}; ///< what it was begun on
        domain::MediaRule written = {};
        bool isNew = false;
        bool isStored = false; ///< on disk; gone as soon as it is shown from there
    };

    void build();
    void connectModels();
    void connectParts();
    void retranslate();
    void readEdits();
    void showRules();
    void chooseRow();
    void showCurrent();
    void showChoices();
    void showHistory(const ShownRule &shown);
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
    [[nodiscard]] std::vector<ShownRule> listed() const;
    [[nodiscard]] ShownRule current() const;
    [[nodiscard]] Draft draftOf(const ShownRule &shown) const;
    [[nodiscard]] items::MediaFilter triedScope() const;

    common::PaneSurroundings m_with;
    items::MediaRuleList m_rules;
    items::RulePreview m_preview;
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
    QLabel *m_title;
    common::KeptStanding *m_standing;
    RuleEditor *m_editor;
    RulePreviewList *m_effect;
    QLabel *m_historyTitle;
    common::FactList *m_history;
    QWidget *m_card;
    QSplitter *m_split;
    common::StateStack *m_state;
};

} // namespace panes::media
