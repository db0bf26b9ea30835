// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/locksettings.h"

#include "models/session/lock.h"
#include "widgets/common/factlist.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kSettingsWidth = 460;

QLineEdit *newPinField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(int(session::kMostPinLength));
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return field;
}

QString pinFaultText(session::PinFault fault)
{
    switch (fault) {
    case session::PinFault::TooShort:
        return LockSettings::tr("A PIN has at least %1 characters.").arg(session::kLeastPinLength);
    case session::PinFault::TooLong:
        return LockSettings::tr("A PIN has at most %1 characters.").arg(session::kMostPinLength);
    case session::PinFault::TooPlain:
        return LockSettings::tr("This PIN is too easy to guess.");
    }
    return {};
}

} // namespace

LockSettings::LockSettings(session::Lock &lock, const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_lock(lock)
    , m_minutes(new QSpinBox(this))
    , m_old(newPinField(u"pin-old"_s, this))
    , m_pin(newPinField(u"pin-new"_s, this))
    , m_again(newPinField(u"pin-again"_s, this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
{
    setObjectName(u"lock-settings"_s);
    setWindowTitle(tr("Lock of this desk"));
    m_told->setObjectName(u"lock-settings-told"_s);
    m_minutes->setObjectName(u"lock-minutes"_s);
    m_minutes->setRange(0, session::kMostLockMinutes);
    m_minutes->setSpecialValueText(tr("never"));
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setValue(int(lock.idleAfter().count()));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Lock when nobody works for"), m_minutes);
    form->addRow(tr("Present PIN"), m_old);
    form->addRow(tr("New PIN"), m_pin);
    form->addRow(tr("New PIN again"), m_again);
    form->setRowVisible(m_old, lock.hasPin());
    auto *why = common::newTextLabel(theme, common::TypeSize::Body, this);
    why->setProperty("muted", true);
    why->setText(
        tr("The PIN unlocks this desk quickly, also without a network. After %1 wrong ones "
           "only the account does.")
            .arg(session::kPinTries));
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"lock-settings-save"_s);
    m_remove = buttons->addButton(tr("Remove the PIN"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"lock-settings-remove"_s);
    m_remove->setVisible(lock.hasPin());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    column->addLayout(form);
    column->addWidget(why);
    column->addWidget(m_told);
    column->addWidget(buttons);
    resize(kSettingsWidth, column->totalHeightForWidth(kSettingsWidth));
    for (auto *field : {m_old, m_pin, m_again})
        connect(field, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_remove, &QPushButton::clicked, this, &LockSettings::removePin);
    connect(buttons, &QDialogButtonBox::accepted, this, &LockSettings::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void LockSettings::askForPin()
{
    m_needsPin = true;
    check();
    resize(width(), layout()->totalHeightForWidth(width()));
    m_pin->setFocus(Qt::OtherFocusReason);
}

void LockSettings::check()
{
    QString told;
    const QString pin = m_pin->text();
    if (pin.isEmpty() && m_needsPin) {
        told = tr("Nobody is signed in at this desk: without a PIN anybody could unlock it. Choose "
                  "one, then it is locked.");
    } else if (!pin.isEmpty()) {
        if (const auto fault = session::faultOfPin(pin))
            told = pinFaultText(*fault);
        else if (pin != m_again->text())
            told = tr("Type the new PIN twice.");
    }
    m_told->setText(told);
    m_save->setEnabled(told.isEmpty());
}

bool LockSettings::knowsPin()
{
    if (!m_lock.hasPin() || m_lock.tryPin(m_old->text()) == session::Lock::PinAnswer::Right)
        return true;
    m_old->clear();
    m_told->setText(tr("The present PIN is another one; nothing was changed."));
    return false;
}

void LockSettings::save()
{
    if (!m_pin->text().isEmpty()) {
        if (!knowsPin())
            return;
        m_lock.setPin(m_pin->text());
    }
    m_lock.setIdleAfter(std::chrono::minutes(m_minutes->value()));
    accept();
}

void LockSettings::removePin()
{
    if (!knowsPin())
        return;
    m_lock.setPin({});
    accept();
}

} // namespace shell
