// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSettings;

namespace common {
class Theme;
}

namespace shell {

/// Language, theme, contrast, size of text and motion. What is chosen holds at once and is kept for
/// this desk.
class Preferences : public QDialog
{
    Q_OBJECT
public:
    Preferences(common::Theme &theme, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageRequested(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showLook();
    void take();

    common::Theme &m_theme;
    QSettings &m_settings;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_sizeLabel;
    QComboBox *m_size;
    QCheckBox *m_dark;
    QCheckBox *m_contrast;
    QCheckBox *m_still;
    QLabel *m_sample;
    QPushButton *m_close;
};

} // namespace shell
