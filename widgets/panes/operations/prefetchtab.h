// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/question.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace common {
class FactList;
}

namespace panes::operations {

class PrefetchForm;

/// What this desk keeps for times without a network: which pictures, how many of them at most, what
/// that would bring before it begins, how far it is, and taking away what is not wanted.
class PrefetchTab : public QWidget
{
    Q_OBJECT
public:
    explicit PrefetchTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPlan();
    [[nodiscard]] QWidget *newStanding();
    void planChanged();
    void showEstimate(const core::Result<domain::PrefetchEstimate> &estimate);
    void showState();
    void apply();
    void clean();
    void retranslate();

    common::PaneSurroundings m_with;
    QLabel *m_records;
    QLabel *m_map;
    PrefetchForm *m_form;
    QLabel *m_estimate;
    QLabel *m_warning;
    QPushButton *m_apply;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    common::FactList *m_facts;
    QPushButton *m_again;
    QPushButton *m_clean;
    QLabel *m_told;
    domain::PrefetchPlan m_given; ///< with what the controls cannot show
    std::optional<domain::PrefetchEstimate> m_known;
    Question<domain::PrefetchEstimate> m_question;
};

} // namespace panes::operations
