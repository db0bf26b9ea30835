// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/common/panesurroundings.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace panes::alarms {

/// Takes the words for a step on one or several alarms: until when and why one is shelved, whom it
/// is given to, a comment.
class AlarmDialog : public QDialog
{
    Q_OBJECT
public:
    AlarmDialog(domain::AlarmVerb verb, const std::vector<items::AlarmLine> &lines,
                const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// Comment, until and assignee as they were written.
    [[nodiscard]] domain::AlarmAction action() const;

private:
    void addUntil(QFormLayout &form);
    void addAssignee(QFormLayout &form, const std::vector<items::AlarmLine> &lines);
    void addText(QFormLayout &form);
    void check();
    [[nodiscard]] QString aboutText(const std::vector<items::AlarmLine> &lines) const;

    domain::AlarmVerb m_verb;
    domain::AlarmState m_state;
    common::PaneSurroundings m_with;
    QComboBox *m_span = nullptr;      ///< of Shelve
    QDateTimeEdit *m_until = nullptr; ///< likewise
    QComboBox *m_assignee = nullptr;  ///< of Assign
    QPlainTextEdit *m_text;
    QLabel *m_missing;
    QPushButton *m_save = nullptr;
};

} // namespace panes::alarms
