// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewunlock.h"

#include "widgets/common/factlist.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kUnlockWidth = 460;

} // namespace

ReviewUnlock::ReviewUnlock(const QString &file, const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_passphrase(new QLineEdit(this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"review-unlock"_s);
    setWindowTitle(tr("Open a review package"));
    auto *what = common::newTextLabel(theme, common::TypeSize::Body, this);
    what->setText(tr("%1 is encrypted. Its passphrase reaches you on another way than the file.")
                      .arg(QFileInfo(file).fileName()));
    m_passphrase->setObjectName(u"review-passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_told->setObjectName(u"review-told"_s);
    m_told->hide();
    auto *open = m_buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"review-open"_s);
    open->setEnabled(false);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(common::kSpace3);
    form->addRow(what);
    form->addRow(tr("Passphrase:"), m_passphrase);
    form->addRow(m_told);
    form->addRow(m_buttons);
    setMinimumWidth(kUnlockWidth);
    connect(m_passphrase, &QLineEdit::textChanged, open,
            [open](const QString &text) { open->setEnabled(!text.isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        setBusy(true);
        Q_EMIT tried(m_passphrase->text());
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_passphrase->setFocus();
}

void ReviewUnlock::setBusy(bool busy)
{
    m_passphrase->setEnabled(!busy);
    m_buttons->buttons().constFirst()->setEnabled(!busy);
    if (busy) {
        m_told->setProperty("notice", true);
        m_told->setText(tr("Opening; trying a passphrase takes a second on purpose…"));
        m_told->show();
    }
}

void ReviewUnlock::tellFailure(const QString &sentence)
{
    setBusy(false);
    m_told->setProperty("notice", u"bad"_s);
    m_told->setText(sentence);
    m_told->show();
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

} // namespace shell
