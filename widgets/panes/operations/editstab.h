// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/question.h"

#include <QList>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace common {
class FactList;
class ListDetail;
} // namespace common

namespace panes::operations {

class EntryList;

/// The edits of this desk that the backend has not accepted: to send again, to give up.
class EditsTab : public QWidget
{
    Q_OBJECT
public:
    explicit EditsTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Edits = std::vector<syncing::PendingEdit>;

    [[nodiscard]] QWidget *newDetail();
    void askWhenSeen();
    void showEdits(const core::Result<Edits> &edits);
    void fillList();
    void showCurrent();
    void sendAgain();
    void askToDiscard();
    void discard(const QString &id);
    void retranslate();
    /// Null: none is chosen.
    [[nodiscard]] const syncing::PendingEdit *current() const;

    common::PaneSurroundings m_with;
    Edits m_edits;
    EntryList *m_list;
    common::FactList *m_facts = nullptr;
    QList<std::pair<QString, QString>> m_shown;
    QPushButton *m_retry = nullptr;
    QPushButton *m_discard = nullptr;
    QLabel *m_told;
    common::ListDetail *m_split = nullptr;
    Question<Edits> m_question;
};

} // namespace panes::operations
