// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/question.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace common {
class StateStack;
}

namespace panes::operations {

class EntryList;
class LogFilter;

/// The sync log as sentences, newest first, to filter, to copy, to save.
class LogTab : public QWidget
{
    Q_OBJECT
public:
    explicit LogTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Lines = std::vector<store::SyncLogEntry>;

    [[nodiscard]] QWidget *newFoot();
    void askWhenSeen();
    void showLog(const core::Result<Lines> &lines);
    void fillList();
    void showState(bool anyShown);
    void copy();
    void save();
    void retranslate();
    [[nodiscard]] QString asText() const;

    common::PaneSurroundings m_with;
    Lines m_lines;
    QDateTime m_readAt; ///< null: not read yet
    LogFilter *m_filter;
    EntryList *m_list;
    common::StateStack *m_state;
    QLabel *m_asOf;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_told;
    QTimer m_soon;
    Question<Lines> m_question;
};

} // namespace panes::operations
