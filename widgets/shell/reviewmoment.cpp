// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewmoment.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kMomentWidth = 460;
const QTime kEndOfDay(23, 59, 59);

} // namespace

QDateTimeEdit *newMomentEdit(const QDateTime &moment, const QDateTime &now, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setDisplayFormat(u"HH:mm dd/MM/yyyy"_s);
    edit->setTimeZone(common::format::zone());
    edit->setCalendarPopup(true);
    edit->setMaximumDateTime(now.toTimeZone(common::format::zone()));
    edit->setDateTime(moment.toTimeZone(common::format::zone()));
    return edit;
}

ReviewMoment::ReviewMoment(const QDateTime &now, const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"review-moment"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Data as of a day"));
    const QDateTime yesterday(common::format::localDay(now).addDays(-1), kEndOfDay,
                              common::format::zone());
    m_moment = newMomentEdit(yesterday, now, this);
    m_moment->setObjectName(u"review-moment-edit"_s);
    m_moment->setAccessibleName(tr("Moment"));
    auto *what = common::newTextLabel(theme, common::TypeSize::Body, this);
    what->setText(tr("Figures are shown in the versions that were published by then, and reports "
                     "in the state that they had. A second window opens, read only."));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Look"), QDialogButtonBox::AcceptRole)
        ->setObjectName(u"review-moment-look"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(common::kSpace3);
    form->addRow(what);
    form->addRow(tr("Moment:"), m_moment);
    form->addRow(buttons);
    setMinimumWidth(kMomentWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QDateTime at = moment();
        accept();
        Q_EMIT chosen(at);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDateTime ReviewMoment::moment() const
{
    return m_moment->dateTime().toUTC();
}

} // namespace shell
