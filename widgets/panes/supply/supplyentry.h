// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/fittedcolumns.h"
#include "widgets/panes/supply/supplygrid.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace common {
class Theme;
}
namespace items {
class SupplyDrafts;
}

namespace panes::supply {

class TypingTable;

/// Something that was sent from here and not accepted: its lines are closed until somebody decides.
struct SupplyHeld {
    QString editId = {};
    QString author = {};
    bool mine = false; ///< of the account that works here
    QDateTime at = {};
    QString detail = {}; ///< what the backend says; empty: somebody else was faster
    std::vector<domain::SubmittedValue> values = {};
    /// The submission that it was to correct, as it stands now.
    std::optional<domain::Submission> corrects = {};

    bool operator==(const SupplyHeld &) const = default;
};

/// Typing in what a feed is to bring for a period: the lines, what the rules say of them, what is
/// doubtful, and sending it to whoever approves. What is typed is kept on this disk until it is
/// sent or discarded.
class SupplyEntry : public QWidget
{
    Q_OBJECT
public:
    /// `drafts`: where what is typed is kept, or null.
    SupplyEntry(const common::Theme &theme, items::SupplyDrafts *drafts, QWidget *parent = nullptr);
    ~SupplyEntry() override; ///< what is typed is kept
    /// The piece of work that the picture has opened.
    void show(const items::SupplyPicture &picture,
              std::shared_ptr<const items::Reference> reference, const SupplyLocks &locks);
    /// What was sent of it and not accepted; nothing: there is none.
    void setHeld(const std::optional<SupplyHeld> &held);
    /// Why nothing can be typed here; empty: it can.
    void setBar(const QString &why);
    /// Puts values in, to be sent in the place of those of the submission; what was typed for that
    /// before is put back instead.
    void correct(const domain::Submission &submission,
                 const std::vector<domain::SubmittedValue> &values);
    /// Types in what was sent and not accepted.
    void takeBack(const SupplyHeld &held);
    void setFindings(const std::vector<items::SupplyFinding> &findings);
    void say(const QString &sentence);
    /// While it is being put on disk nothing can be typed or sent.
    void setSending(bool sending);
    /// It is on disk: what was typed is typed no longer.
    void forget();
    /// Writes down what was typed since the last time.
    void keepDraft();
    [[nodiscard]] SupplyGrid &grid() { return m_grid; }
    [[nodiscard]] const std::optional<domain::Submission> &correcting() const
    {
        return m_correcting;
    }
    [[nodiscard]] const std::optional<items::SupplyTask> &task() const { return m_task; }

Q_SIGNALS:
    /// What was typed is to be judged; setFindings() is the answer.
    void checkRequested();
    /// `reason`: of a correction.
    void sendRequested(const std::vector<domain::SubmittedValue> &values, const QString &reason);
    void importRequested();
    void formRequested();
    /// What was not accepted is to be given up and typed again; takeBack() is the answer.
    void takeBackRequested(const panes::supply::SupplyHeld &held);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void showLines();
    void showState();
    void showRow();
    [[nodiscard]] QString rowSentence(int row) const;
    void showDoubt(int row);
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString sinceSentence(int row) const;
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QString corrected() const;
    [[nodiscard]] const domain::SupplyDraft *keptDraft() const;
    [[nodiscard]] std::vector<exchange::SupplyEntry> entriesOf(
        const std::vector<domain::SubmittedValue> &values) const;
    [[nodiscard]] domain::SupplyDraft draft() const;
    void noteTyping();
    void restore();
    void showHeld();
    void send();
    void askToStop();
    void put(const std::vector<domain::SubmittedValue> &values);
    [[nodiscard]] common::FittedColumns::Wishes columns() const;
    void retranslate();

    const common::Theme &m_theme;
    SupplyGrid m_grid;
    items::SupplyDrafts *m_drafts;
    std::shared_ptr<const items::Reference> m_reference;
    std::optional<items::SupplyTask> m_task;
    std::optional<domain::Submission> m_correcting;
    std::optional<SupplyHeld> m_held;
    SupplyLocks m_locks;
    QString m_bar;
    QTimer m_check;
    QTimer m_keep;
    bool m_unkept = false;   ///< something was typed since it was last kept
    bool m_restored = false; ///< what was kept of this work is in the lines
    bool m_putting = false;  ///< lines are filled, not typed
    bool m_sending = false;
    bool m_checked = true; ///< the findings are of what stands there
    QLabel *m_heading;
    QLabel *m_told;
    QLabel *m_heldText;
    QPushButton *m_takeBack;
    QLabel *m_statusName;
    QComboBox *m_status;
    QPushButton *m_form;
    QPushButton *m_import;
    TypingTable *m_table;
    common::FittedColumns *m_columns;
    QLabel *m_row;
    QPushButton *m_first;
    QPushButton *m_second;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QPushButton *m_send;
    QPushButton *m_stop;
    QLabel *m_why;
};

} // namespace panes::supply
