// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/diagnosticsaccess.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace common {
class Theme;
}

namespace shell {

/// Shows the diagnostics of this desk, all of them, before they are saved as a file. Nothing is
/// sent.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    DiagnosticsDialog(QString text, const Diagnostics &access, const common::Theme &theme,
                      QWidget *parent = nullptr);
    /// Writes the file, whole or not at all; says whether that went well.
    void saveTo(const QString &path);

private:
    [[nodiscard]] QCheckBox *newCrashChoice(const Diagnostics &access);
    void chooseFile();

    QString m_text;
    QLabel *m_outcome;
};

} // namespace shell
