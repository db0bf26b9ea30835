// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/supply/supplygrid.h"

#include <QTableView>
#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::supply {

/// A table that is typed into from top to bottom: Enter goes on to the next line, Tab leaves it.
class TypingTable : public QTableView
{
    Q_OBJECT
public:
    explicit TypingTable(QWidget *parent = nullptr);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
};

/// Typing in what a feed is to bring for a period: the lines, what the rules say of them, what is
/// doubtful, and sending it to whoever approves. What is typed stays while other work is looked at.
class SupplyEntry : public QWidget
{
    Q_OBJECT
public:
    explicit SupplyEntry(const common::Theme &theme, QWidget *parent = nullptr);
    /// The piece of work that the picture has opened; `locked`: slots that wait for approval.
    void show(const items::SupplyPicture &picture, const items::Reference &reference,
              const QSet<QString> &locked);
    /// Why nothing can be typed here; empty: it can.
    void setBar(const QString &why);
    /// Puts the values of a submission in, to be sent in its place.
    void correct(const domain::Submission &submission);
    void setFindings(const std::vector<items::SupplyFinding> &findings);
    void say(const QString &sentence);
    /// It is on disk: what was typed is typed no longer.
    void forget();
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

protected:
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
    void send();
    void stopCorrecting();
    void retranslate();

    const common::Theme &m_theme;
    SupplyGrid m_grid;
    std::map<items::SupplyKey, std::vector<exchange::SupplyEntry>> m_drafts;
    std::optional<items::SupplyTask> m_task;
    std::optional<domain::Submission> m_correcting;
    QSet<QString> m_locked;
    QString m_bar;
    QTimer m_check;
    bool m_checked = true; ///< the findings are of what stands there
    QLabel *m_heading;
    QLabel *m_told;
    QLabel *m_statusName;
    QComboBox *m_status;
    QPushButton *m_form;
    QPushButton *m_import;
    TypingTable *m_table;
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
