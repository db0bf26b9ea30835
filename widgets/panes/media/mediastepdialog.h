// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/mediastepfields.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace panes::media {

/// What a step needs beyond a click, asked for in one form. The button says what it does; as long
/// as something is missing, a sentence says what.
class MediaStepDialog : public QDialog
{
    Q_OBJECT
public:
    /// `others`: how many further items the step is for.
    MediaStepDialog(const MediaCase &on, domain::MediaVerb verb, const common::Theme &theme,
                    int others = 0, QWidget *parent = nullptr);
    [[nodiscard]] MediaStepFilled filled() const;

    /// Whether a step is done by a click alone otherwise.
    [[nodiscard]] static bool asksFor(domain::MediaVerb verb);

private:
    void addText(const QString &label);
    [[nodiscard]] QString missing(const MediaStepFilled &filled) const;
    void check();

    MediaCase m_case;
    domain::MediaVerb m_verb;
    MediaStepFields *m_fields;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_missing;
    QPushButton *m_send = nullptr;
};

} // namespace panes::media
