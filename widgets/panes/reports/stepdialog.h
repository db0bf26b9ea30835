// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/choices.h"
#include "widgets/panes/reports/deskcase.h"
#include "widgets/panes/reports/picker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::reports {

class ForwardFields;
class PictureBox;

/// What a step needs beyond a click, asked for in one form. The button says what it does; as long
/// as something is missing, the sentence beside it says what.
class StepDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the form offers beside the case itself.
    struct Offers {
        int others = 0;                ///< how many further reports the step is for (bulk)
        bool keepsCategories = false;  ///< they differ: without a choice each keeps its own
        items::Choices originals = {}; ///< reports that this one may repeat
        QString original = {};         ///< the one of them that is meant
    };
    StepDialog(const DeskCase &on, domain::ReportVerb verb, const common::Theme &theme,
               Offers offers, QWidget *parent = nullptr);
    /// The step as filled in. `duplicateOf` may be a code that was typed; pictures are only counted
    /// in it, their bytes are pictures().
    [[nodiscard]] domain::ReportStep step() const;
    [[nodiscard]] QList<QByteArray> pictures() const;

    /// Whether a step is done by a click alone.
    [[nodiscard]] static bool asksFor(domain::ReportVerb verb);

private:
    void addText(QFormLayout &form);
    void addForward(QFormLayout &form);
    void addDate(QFormLayout &form);
    void addRefusal(QFormLayout &form);
    void addOthers(QFormLayout &form);
    [[nodiscard]] QString missing() const;
    void check();

    DeskCase m_case;
    domain::ReportVerb m_verb;
    const common::Theme &m_theme;
    Offers m_offers;
    QPlainTextEdit *m_text = nullptr;
    ForwardFields *m_forward = nullptr;
    QDateTimeEdit *m_due = nullptr;
    QLineEdit *m_assignee = nullptr;
    Picker *m_original = nullptr;
    QComboBox *m_rating = nullptr;
    QComboBox *m_refusal = nullptr;
    QLabel *m_guidance = nullptr;
    QCheckBox *m_blurred = nullptr;
    PictureBox *m_pictures = nullptr;
    QLabel *m_missing;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace panes::reports
