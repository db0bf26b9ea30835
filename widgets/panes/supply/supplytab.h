// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submissionedits.h"
#include "models/items/supplyboard.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableWidget;

namespace common {
class ChipRow;
class FittedColumns;
class StateStack;
} // namespace common

namespace panes::supply {

class SupplyEntry;
class SupplyReview;
struct SupplyHeld;
struct SupplyLocks;

/// "Cung cấp số liệu": what the agencies of whoever sits here have to supply, typing it in or
/// importing it, and the approval of what was sent.
class SupplyTab : public common::Pane
{
    Q_OBJECT
public:
    explicit SupplyTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Page { EntryPage, ReviewPage };
    enum TaskColumn { TaskState, TaskFeed, TaskPeriod, TaskWay, TaskSlots, TaskColumns };
    void build();
    void connectParts();
    void connectReview();
    [[nodiscard]] domain::SubmissionActor actor() const;
    void ask(const std::optional<items::SupplyKey> &opened);
    void follow();
    void followUser();
    void readEdits();
    void fillTasks(const items::SupplyPicture &picture);
    [[nodiscard]] std::vector<domain::Shown<domain::Submission>> shown() const;
    [[nodiscard]] QString onItsWay(const items::SupplyTask &task) const;
    [[nodiscard]] SupplyLocks locks() const;
    [[nodiscard]] std::optional<SupplyHeld> held(const items::SupplyKey &of) const;
    void openTask(int row);
    void openSubmission();
    void check();
    void send(const std::vector<domain::SubmittedValue> &values, const QString &reason);
    void submit(const domain::Edit &edit, bool ofEntry);
    void sendEntry(const domain::Edit &edit);
    void takeBack(const SupplyHeld &held);
    void giveUp(const QString &editId);
    void correct(const domain::Submission &on);
    void importFile();
    void saveForm();
    [[nodiscard]] QString notice() const;
    void retranslate();

    common::PaneSurroundings m_with;
    items::SupplyBoard m_board;
    std::vector<domain::EditStanding> m_edits;
    QSet<QString> m_ofOthers; ///< ids of edits that another account made at this desk
    std::optional<domain::Submission> m_toCorrect; ///< as soon as its lines are read
    bool m_filling = false;
    common::ChipRow *m_chips;
    QLabel *m_who;
    QStackedWidget *m_pages;
    QSplitter *m_split;
    QTableWidget *m_tasks;
    common::FittedColumns *m_taskColumns;
    SupplyEntry *m_entry;
    SupplyReview *m_review;
    common::StateStack *m_state;
};

/// For whoever shows it.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &with, QWidget *parent);

} // namespace panes::supply
