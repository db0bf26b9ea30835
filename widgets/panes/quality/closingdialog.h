// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/closingedits.h"
#include "models/items/qualityboard.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::quality {

/// Chooses a period to be closed, works out what is frozen, and says what it will be before it is.
class ClosingDialog : public QDialog
{
    Q_OBJECT
public:
    struct Offers {
        std::vector<domain::Closing> known = {};
        QDateTime now = {};
        QString notice = {}; ///< what a person should know of the data; empty: nothing
    };
    ClosingDialog(Offers offers, items::QualityBoard &board, const common::Theme &theme,
                  QWidget *parent = nullptr);
    /// Nothing: it cannot be closed as it is.
    [[nodiscard]] std::optional<domain::Closing> closing() const;

private:
    void addPeriods();
    void freeze();
    void take(const domain::ClosedScores &scores);
    void check();
    [[nodiscard]] QString period() const;
    [[nodiscard]] std::optional<domain::ClosingFault> fault() const;

    Offers m_offers;
    items::QualityBoard &m_board;
    QString m_id;
    std::optional<domain::ClosedScores> m_scores; ///< of the period that is chosen
    domain::Closing m_made;                       ///< of them, but for its reason
    /// Of what was made; its document is looked at once, not with every key.
    std::optional<domain::ClosingFault> m_fault;
    QString m_failed;     ///< why they could not be worked out
    quint64 m_newest = 0; ///< only the answer to the newest question counts
    QComboBox *m_periods;
    QLabel *m_before;
    QPlainTextEdit *m_reason;
    QLabel *m_reasonName;
    QLabel *m_found;
    QLabel *m_missing;
    QPushButton *m_save = nullptr;
};

} // namespace panes::quality
