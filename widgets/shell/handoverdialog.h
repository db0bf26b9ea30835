// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}

namespace shell {

/// Takes the note of a shift for the next one. It closes when the note is kept.
class HandoverDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HandoverDialog(const common::Theme &theme, QWidget *parent = nullptr);
    /// The note could not be kept; the text stays.
    void tellFailure(const QString &sentence);

Q_SIGNALS:
    void written(const QString &text);

private:
    QPlainTextEdit *m_text;
    QLabel *m_told;
    QPushButton *m_save = nullptr;
};

/// What the shift before has left, until the reader says so.
class HandoverReader : public QDialog
{
    Q_OBJECT
public:
    HandoverReader(const QString &notes, const common::Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken();
};

} // namespace shell
