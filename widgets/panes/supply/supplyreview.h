// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submissionedits.h"
#include "models/items/supplyboard.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace common {
class FittedColumns;
class KeptStanding;
class Theme;
} // namespace common

namespace panes::supply {

/// What was sent and how it stands: for the head to approve or return, for everybody to follow.
/// What waits comes first.
class SupplyReview : public QWidget
{
    Q_OBJECT
public:
    explicit SupplyReview(const common::Theme &theme, QWidget *parent = nullptr);
    void setActor(const domain::SubmissionActor &actor);
    void show(std::vector<domain::Shown<domain::Submission>> shown,
              const items::SupplyPicture &picture,
              std::shared_ptr<const items::Reference> reference);
    void setFindings(const std::vector<items::SupplyFinding> &findings);
    void say(const QString &sentence);
    /// The one that is looked at; null: none.
    [[nodiscard]] const domain::Shown<domain::Submission> *current() const;

Q_SIGNALS:
    /// Another is looked at.
    void chosen();
    void stepRequested(const domain::Submission &on, const domain::SubmissionStep &step);
    void correctRequested(const domain::Submission &on);
    void retryRequested(const QString &editId, qint64 onVersion);
    void discardRequested(const QString &editId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum ValueColumn {
        ReviewedIndicator,
        ReviewedArea,
        ReviewedValue,
        ReviewedStatus,
        ReviewedStanding,
        ReviewedPrevious,
        ReviewedChecks,
        ReviewedNote
    };
    static void setCell(QTableWidget &table, int row, int column, const QString &text);
    void nameValues();
    void build(QWidget *detail);
    void connectParts();
    void fillList();
    void showCurrent();
    void fillValues(const domain::Submission &on);
    void showSteps();
    void step(domain::SubmissionVerb verb);
    [[nodiscard]] QString checksOf(const domain::SubmittedValue &value) const;
    void retranslate();

    const common::Theme &m_theme;
    domain::SubmissionActor m_actor;
    std::vector<domain::Shown<domain::Submission>> m_shown;
    items::SupplyPicture m_picture;
    std::shared_ptr<const items::Reference> m_reference;
    std::vector<items::SupplyFinding> m_findings;
    bool m_filling = false;
    QSplitter *m_split;
    QTableWidget *m_list;
    common::FittedColumns *m_listColumns;
    QLabel *m_heading;
    common::KeptStanding *m_standing;
    QTableWidget *m_values;
    common::FittedColumns *m_valueColumns;
    QLabel *m_history;
    QLabel *m_why;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    std::vector<std::pair<domain::SubmissionVerb, QPushButton *>> m_steps;
    QLabel *m_told;
};

} // namespace panes::supply
