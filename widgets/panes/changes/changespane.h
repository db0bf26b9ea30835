// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/differences.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace common {
class StateStack;
}

namespace panes::changes {

class ChangesTree;

/// What has changed: since a moment that the person chooses, or between two that were compared.
class ChangesPane : public common::Pane
{
    Q_OBJECT
public:
    explicit ChangesPane(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Shows what came in after the moment.
    void showSince(const QDateTime &moment);
    /// Shows a comparison; `heading` says of what.
    void showComparison(const QString &heading, const packages::Differences &differences);
    [[nodiscard]] const packages::Differences &differences() const { return m_differences; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void choose();
    [[nodiscard]] QDateTime chosenMoment() const;
    void ask(const QDateTime &moment);
    void take(const core::Result<packages::Differences> &answer, int question);
    void present();
    void openRecord(const packages::Difference &one);
    void save();
    void retranslate();

    common::PaneSurroundings m_with;
    packages::Differences m_differences;
    QString m_heading; ///< of a comparison; empty: since a moment
    bool m_read = false;
    int m_question = 0; ///< the last one that was asked: older answers are not shown
    QLabel *m_sinceLabel;
    QComboBox *m_since;
    QDateTimeEdit *m_moment;
    QPushButton *m_again;
    QPushButton *m_save;
    QLabel *m_head;
    QLabel *m_told;
    ChangesTree *m_tree;
    common::StateStack *m_state;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &with, QWidget *parent);

} // namespace panes::changes
