// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewpackpages.h"

#include "models/packages/packagewriter.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kRecipientsLines = 5;
constexpr int kKeyRole = Qt::UserRole + 1;

QLineEdit *newSecretEdit(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(accessible);
    return edit;
}

} // namespace

PackProtectionPage::PackProtectionPage(ReviewWork &work, const common::Theme &theme,
                                       QWidget *parent)
    : QWizardPage(parent)
    , m_passphrase(newSecretEdit(u"pack-passphrase"_s, tr("Passphrase"), this))
    , m_again(newSecretEdit(u"pack-again"_s, tr("Passphrase once more"), this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_recipients(new QListWidget(this))
    , m_sign(new QCheckBox(tr("Sign it with my key"), this))
    , m_note(new QLineEdit(this))
{
    setTitle(tr("Who can open it"));
    setSubTitle(tr("By a passphrase, which you tell on another way than you send the file, or by "
                   "the key of a person who is named here; or both."));
    m_recipients->setObjectName(u"pack-recipients"_s);
    m_recipients->setAccessibleName(tr("Recipients"));
    common::fixLines(*m_recipients, kRecipientsLines);
    m_sign->setObjectName(u"pack-sign"_s);
    m_sign->setChecked(true);
    m_sign->setToolTip(tr("Your key is made at first use and stays in the keyring of this desk; "
                          "its public half is made known to everybody."));
    m_note->setObjectName(u"pack-note"_s);
    m_note->setAccessibleName(tr("Note"));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    column->addLayout(form);
    column->addStretch();
    form->setVerticalSpacing(common::kSpace3);
    form->addRow(tr("Passphrase:"), m_passphrase);
    form->addRow(tr("Once more:"), m_again);
    form->addRow(QString(), m_told);
    form->addRow(tr("Recipients:"), m_recipients);
    form->addRow(QString(), m_sign);
    form->addRow(tr("Note:"), m_note);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PackProtectionPage::follow);
    connect(m_again, &QLineEdit::textChanged, this, &PackProtectionPage::follow);
    connect(m_recipients, &QListWidget::itemChanged, this, &PackProtectionPage::follow);
    work.recipients().then(this, [this](const core::Result<std::vector<domain::Signer>> &signers) {
        showRecipients(signers);
    });
    follow();
}

void PackProtectionPage::showRecipients(const core::Result<std::vector<domain::Signer>> &signers)
{
    const QSignalBlocker blocker(m_recipients);
    for (const auto &signer : signers.value_or(std::vector<domain::Signer>())) {
        const auto key = packages::PublicKey::parse(signer.publicKey.toLatin1());
        if (!key)
            continue;
        auto *item = new QListWidgetItem(
            tr("%1 · %2", "name and key").arg(signer.name, key->fingerprint().left(9)),
            m_recipients);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setData(kKeyRole, key->base64());
    }
    if (m_recipients->count() == 0)
        m_recipients->addItem(tr("Nobody's key is known yet."));
}

QList<packages::PublicKey> PackProtectionPage::chosenKeys() const
{
    QList<packages::PublicKey> keys;
    for (int row = 0; row < m_recipients->count(); ++row) {
        const auto *item = m_recipients->item(row);
        const QByteArray text = item->data(kKeyRole).toByteArray();
        if (text.isEmpty() || item->checkState() != Qt::Checked)
            continue;
        if (const auto key = packages::PublicKey::parse(text))
            keys << *key;
    }
    return keys;
}

void PackProtectionPage::fill(PackOrder &order) const
{
    order.passphrase = m_passphrase->text();
    order.recipients = chosenKeys();
    order.sign = m_sign->isChecked();
    order.note = m_note->text().simplified();
}

bool PackProtectionPage::isComplete() const
{
    if (m_passphrase->text().isEmpty() && m_again->text().isEmpty())
        return !chosenKeys().isEmpty();
    return m_passphrase->text().size() >= packages::kShortestPassphrase &&
           m_passphrase->text() == m_again->text();
}

void PackProtectionPage::follow()
{
    const QString first = m_passphrase->text();
    const QString second = m_again->text();
    QString hint = tr("At least %n character(s); four or five words that do not belong together "
                      "are good.",
                      nullptr, int(packages::kShortestPassphrase));
    if (first.size() >= packages::kShortestPassphrase)
        hint = first == second    ? tr("Both are the same.")
               : second.isEmpty() ? tr("Type it once more.")
                                  : tr("The two are not the same.");
    m_told->setText(hint);
    Q_EMIT completeChanged();
}

PackTargetPage::PackTargetPage(const QString &file, const common::Theme &theme, QWidget *parent)
    : QWizardPage(parent)
    , m_file(new QLineEdit(file, this))
    , m_bar(new QProgressBar(this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
{
    setTitle(tr("Where it goes"));
    setSubTitle(tr("Work can go on in the console meanwhile."));
    setFinalPage(true);
    m_file->setObjectName(u"pack-file"_s);
    m_file->setAccessibleName(tr("File"));
    m_bar->setObjectName(u"pack-bar"_s);
    m_bar->hide();
    m_told->setObjectName(u"pack-told"_s);
    m_told->hide();
    auto *browse = new QPushButton(tr("Browse…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(common::kSpace3);
    form->addRow(tr("File:"), row);
    form->addRow(m_bar);
    form->addRow(m_told);
    connect(m_file, &QLineEdit::textChanged, this, &PackTargetPage::completeChanged);
    connect(browse, &QPushButton::clicked, this, &PackTargetPage::chooseFile);
}

QString PackTargetPage::target() const
{
    const QString file = m_file->text().trimmed();
    const QString ending = u"."_s + packages::kPackageSuffix;
    return file.isEmpty() || file.endsWith(ending) ? file : file + ending;
}

bool PackTargetPage::isComplete() const
{
    return !m_busy && QFileInfo(target()).isAbsolute();
}

void PackTargetPage::setBusy(bool busy)
{
    m_busy = busy;
    m_file->setEnabled(!busy);
    m_bar->setVisible(busy);
    m_bar->setRange(0, 0);
    if (busy)
        m_told->hide();
    Q_EMIT completeChanged();
}

void PackTargetPage::setPercent(int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void PackTargetPage::tell(const QString &sentence, bool good)
{
    m_told->setProperty("notice", good ? QVariant(true) : QVariant(u"bad"_s));
    m_told->setText(sentence);
    m_told->show();
}

void PackTargetPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Where the package goes"), m_file->text(),
                                   tr("Review packages (*.%1)").arg(packages::kPackageSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(packages::kPackageSuffix);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

} // namespace shell
