// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QSlider;

namespace shell {

class Annunciator;

/// How this desk is told of alarms: tones, voice, notices, how loud, and how that sounds. What is
/// changed counts at once.
class AlarmSettings : public QDialog
{
    Q_OBJECT
public:
    explicit AlarmSettings(Annunciator &annunciator, QWidget *parent = nullptr);

private:
    void take();

    Annunciator &m_annunciator;
    QCheckBox *m_sound;
    QCheckBox *m_speech;
    QCheckBox *m_notice;
    QSlider *m_volume;
};

} // namespace shell
