// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanationedits.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::quality {

/// Takes the words of an explanation, or of the answer to one. While something is missing, a
/// sentence says what.
class ExplanationDialog : public QDialog
{
    Q_OBJECT
public:
    struct Offers {
        domain::ExplanationStep step = domain::ExplanationStep::Give;
        domain::Explanation seen = {}; ///< of Give: what it is about
        domain::Explainer who = {};
        QString about = {}; ///< agency, period, and what lost the points
        QDateTime now = {};
    };
    ExplanationDialog(Offers offers, const common::Theme &theme, QWidget *parent = nullptr);
    /// As it is to be; the fault when something is missing.
    [[nodiscard]] std::expected<domain::Explanation, domain::ExplanationFault> after() const;

private:
    [[nodiscard]] bool isReview() const;
    void check();

    Offers m_offers;
    QPlainTextEdit *m_words;
    QLabel *m_missing;
    QPushButton *m_save = nullptr;
};

} // namespace panes::quality
