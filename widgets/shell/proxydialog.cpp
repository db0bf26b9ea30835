// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/proxydialog.h"

#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/factlist.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kProxyWidth = 460;
constexpr int kLongestLogin = 256;

} // namespace

ProxyDialog::ProxyDialog(ProxyAccess access, const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_access(std::move(access))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
{
    setObjectName(u"proxy-dialog"_s);
    setWindowTitle(tr("Sign in at the proxy"));
    m_user->setObjectName(u"proxy-user"_s);
    m_password->setObjectName(u"proxy-password"_s);
    m_told->setObjectName(u"proxy-told"_s);
    for (auto *field : {m_user, m_password})
        field->setMaxLength(kLongestLogin);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                                    Qt::ImhSensitiveData);
    m_user->setText(m_access.user());
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *proxy = new QLabel(m_access.proxy, this);
    proxy->setTextFormat(Qt::PlainText);
    form->addRow(tr("Proxy"), proxy);
    form->addRow(tr("User name"), m_user);
    form->addRow(tr("Password"), m_password);
    auto *why = common::newTextLabel(theme, common::TypeSize::Body, this);
    why->setProperty("muted", true);
    why->setText(tr("Kept in the keyring, and told to this proxy alone."));
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"proxy-save"_s);
    m_forget = buttons->addButton(tr("Forget the password"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"proxy-forget"_s);
    m_forget->setVisible(!m_user->text().isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    column->addLayout(form);
    column->addWidget(why);
    column->addWidget(m_told);
    column->addWidget(buttons);
    resize(kProxyWidth, column->totalHeightForWidth(kProxyWidth));
    for (auto *field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ProxyDialog::check);
    connect(m_forget, &QPushButton::clicked, this, &ProxyDialog::forget);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ProxyDialog::ask(const ProxyAccess &access, const common::PaneSurroundings &with,
                      QWidget &window)
{
    auto *dialog = new ProxyDialog(access, with.theme, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &with.sync, &syncing::SyncService::syncNow);
    dialog->show();
}

void ProxyDialog::check()
{
    m_save->setEnabled(!m_user->text().isEmpty() && !m_password->text().isEmpty());
}

void ProxyDialog::save()
{
    conclude(m_access.keep(m_user->text(), m_password->text()));
}

void ProxyDialog::forget()
{
    conclude(m_access.forget());
}

/// A keyring that keeps nothing is said; the login then holds for this run.
void ProxyDialog::conclude(const QFuture<core::Result<void>> &coming)
{
    setEnabled(false);
    QFuture<core::Result<void>>(coming).then(this, [this](const core::Result<void> &done) {
        setEnabled(true);
        if (done)
            return accept();
        m_told->setText(tr("It holds until the console closes: %1")
                            .arg(common::describe(done.error()).sentence));
    });
}

} // namespace shell
