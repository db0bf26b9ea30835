// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/alarmsettings.h"

#include "widgets/shell/annunciator.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

AlarmSettings::AlarmSettings(Annunciator &annunciator, QWidget *parent)
    : QDialog(parent)
    , m_annunciator(annunciator)
    , m_sound(new QCheckBox(tr("A tone for each priority"), this))
    , m_speech(new QCheckBox(tr("Read aloud, when this desktop has a voice"), this))
    , m_notice(new QCheckBox(tr("Notices of the desktop, also while the window is hidden"), this))
    , m_volume(new QSlider(Qt::Horizontal, this))
{
    setObjectName(u"alarm-settings"_s);
    setWindowTitle(tr("Sounds and voice of alarms"));
    const AlarmTelling &now = annunciator.telling();
    m_sound->setObjectName(u"alarm-sound"_s);
    m_sound->setChecked(now.sound);
    m_speech->setObjectName(u"alarm-speech"_s);
    m_speech->setChecked(now.speech);
    m_notice->setObjectName(u"alarm-notice"_s);
    m_notice->setChecked(now.notice);
    m_volume->setObjectName(u"alarm-volume"_s);
    m_volume->setRange(0, 100);
    m_volume->setValue(int(std::lround(now.volume * 100)));
    m_volume->setAccessibleName(tr("Volume"));
    auto *form = new QFormLayout;
    for (QCheckBox *box : {m_sound, m_speech, m_notice}) {
        form->addRow(box);
        connect(box, &QCheckBox::toggled, this, &AlarmSettings::take);
    }
    form->addRow(tr("Volume"), m_volume);
    connect(m_volume, &QSlider::valueChanged, this, &AlarmSettings::take);
    auto *tries = new QHBoxLayout;
    const QStringList names{tr("Hear “urgent”"), tr("Hear “high”"), tr("Hear “normal”")};
    for (int priority = 1; priority <= int(names.size()); ++priority) {
        auto *hear = new QPushButton(names.at(priority - 1), this);
        hear->setAutoDefault(false);
        connect(hear, &QPushButton::clicked, this,
                [this, priority] { m_annunciator.tryOut(priority); });
        tries->addWidget(hear);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(tries);
    layout->addWidget(buttons);
}

void AlarmSettings::take()
{
    m_annunciator.setTelling({.sound = m_sound->isChecked(),
                              .speech = m_speech->isChecked(),
                              .notice = m_notice->isChecked(),
                              .volume = m_volume->value() / 100.0});
}

} // namespace shell
