// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lockprofiles.h"

#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"
#include "widgets/shell/lockcurtain.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kChooserWidth = 440;
constexpr int kChooserLines = 9;

} // namespace

ProfileChooser::ProfileChooser(const QStringList &names, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_current(current)
    , m_list(new QListWidget(this))
    , m_new(new QLineEdit(this))
    , m_told(new QLabel(this))
{
    setObjectName(u"profiles"_s);
    setWindowTitle(tr("Work with another profile"));
    setAttribute(Qt::WA_DeleteOnClose);
    LockCurtain::allow(*this); // names of profiles are nobody's data
    auto *why = new QLabel(
        tr("Each profile has its own account, data and unsent work. The console closes and starts "
           "again with the profile that you choose; this one stays as it is."),
        this);
    for (QLabel *label : {why, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_list->setObjectName(u"profile-list"_s);
    common::keepLines(*m_list, kChooserLines);
    m_list->setAccessibleName(tr("Profiles of this machine"));
    for (const QString &name : names) {
        if (name != current)
            m_list->addItem(name);
    }
    m_new->setObjectName(u"profile-new"_s);
    m_new->setPlaceholderText(tr("or the name of a new profile"));
    m_new->setAccessibleName(tr("Name of a new profile"));
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Start with it"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"profile-start"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    for (QWidget *part : std::initializer_list<QWidget *>{why, m_list, m_new, m_told, buttons})
        column->addWidget(part);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileChooser::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_new, &QLineEdit::textChanged, this, &ProfileChooser::check);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfileChooser::check);
    connect(m_list, &QListWidget::itemActivated, this, &ProfileChooser::take);
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    resize(kChooserWidth, column->totalHeightForWidth(kChooserWidth));
    check();
}

QString ProfileChooser::wanted() const
{
    QString typed = m_new->text().trimmed();
    if (!typed.isEmpty())
        return typed;
    const auto *chosenItem = m_list->currentItem();
    return chosenItem ? chosenItem->text() : QString();
}

void ProfileChooser::check()
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,40}$"_s); // as --profile takes it
    const QString name = wanted();
    const bool fits = form.match(name).hasMatch();
    m_told->setText(name.isEmpty() || fits
                        ? QString()
                        : tr("A name has letters without marks, digits, “-” and “_”, at most 40."));
    m_start->setEnabled(fits && name != m_current);
}

void ProfileChooser::take()
{
    if (!m_start->isEnabled())
        return;
    const QString name = wanted();
    accept();
    Q_EMIT chosen(name);
}

} // namespace shell
