// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/question.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace common {
class SearchField;
class StateStack;
} // namespace common

namespace panes::operations {

class EntryList;

/// Who saw, revealed, changed and exported what at this desk, newest first; for those who may read
/// it (mayReadTrail()). Each look is a line of the trail itself.
class TrailTab : public QWidget
{
    Q_OBJECT
public:
    explicit TrailTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newTrailFoot();
    void ask();
    /// A page; the first is shown at once, everything when the last is here.
    void take(const core::Result<syncing::TrailView> &page);
    void fill();
    void save();
    void retranslate();
    [[nodiscard]] QString asOfText() const;

    common::PaneSurroundings m_with;
    syncing::TrailView m_view;
    QDateTime m_readAt;       ///< null: not read yet
    bool m_isReading = false; ///< until the last page is here
    common::SearchField *m_search;
    EntryList *m_list;
    common::StateStack *m_state;
    QLabel *m_chain;
    QLabel *m_asOf;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_told;
    Question<syncing::TrailView> m_question;
};

/// By role (auditors, who look after the system) or by permission ("read:audit").
[[nodiscard]] bool mayReadTrail(const domain::Rights &rights);

} // namespace panes::operations
