// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposaledits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::operations {

/// Takes a new proposal. As long as something is missing, a sentence says what.
class ProposalDialog : public QDialog
{
    Q_OBJECT
public:
    ProposalDialog(domain::ProposalActor actor, const common::Theme &theme,
                   QWidget *parent = nullptr);
    /// With an id of its own and the agency of whoever proposes; for domain::propose().
    [[nodiscard]] domain::Proposal proposal() const;

private:
    void check();

    domain::ProposalActor m_actor;
    QString m_id;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_missing;
    QPushButton *m_send;
};

} // namespace panes::operations
