// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/bulkbar.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/stepwords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

using enum domain::ReportVerb;
constexpr std::array kBulkVerbs = {Receive, Forward, Assign, ApproveResult, Close};

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
{
    auto *row = new common::FlowLayout(this);
    row->setContentsMargins(common::kSpace2, 0, common::kSpace2, common::kSpace1);
    row->addWidget(m_count);
    for (const auto verb : kBulkVerbs) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"bulk-"_s + domain::code(verb));
        connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT verbChosen(verb); });
        row->addWidget(button);
    }
    retranslate();
    hide();
}

void BulkBar::setChosen(int count)
{
    m_chosen = count;
    retranslate();
    setVisible(m_chosen > 1 && m_offersSome);
}

void BulkBar::setRoles(domain::DeskRoles roles)
{
    m_offersSome = false;
    for (const auto verb : kBulkVerbs) {
        const bool offered = bool(domain::rolesFor(verb) & roles);
        findChild<QPushButton *>(u"bulk-"_s + domain::code(verb))->setVisible(offered);
        m_offersSome = m_offersSome || offered;
    }
    setVisible(m_chosen > 1 && m_offersSome);
}

void BulkBar::retranslate()
{
    const bool tooMany = m_chosen > kMost;
    m_count->setText(tooMany ? tr("%1 chosen; at most %2 at once")
                                   .arg(common::format::number(qint64(m_chosen)),
                                        common::format::number(qint64(kMost)))
                             : tr("%n chosen", nullptr, m_chosen));
    for (const auto verb : kBulkVerbs) {
        auto *button = findChild<QPushButton *>(u"bulk-"_s + domain::code(verb));
        button->setText(verbText(verb));
        button->setEnabled(!tooMany);
    }
}

void BulkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::reports
