// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/proposaldialog.h"

#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/tickettext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr int kProposalWidth = 600;
constexpr int kProposalTextLines = 9;

} // namespace

ProposalDialog::ProposalDialog(domain::ProposalActor actor, const common::Theme &theme,
                               QWidget *parent)
    : QDialog(parent)
    , m_actor(std::move(actor))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_kind(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    setObjectName(u"proposal-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New proposal"));
    setMinimumWidth(kProposalWidth);
    m_kind->setObjectName(u"proposal-kind"_s);
    for (const auto kind : domain::kProposalKinds)
        m_kind->addItem(proposalKindText(domain::code(kind)), domain::code(kind));
    m_title->setObjectName(u"proposal-title"_s);
    m_title->setMaxLength(int(domain::kLongestProposalTitle));
    m_text->setObjectName(u"proposal-text"_s);
    m_text->setTabChangesFocus(true);
    common::keepLines(*m_text, kProposalTextLines);
    m_missing->setObjectName(u"proposal-missing"_s);
    m_missing->setProperty("muted", true);
    auto *form = new QFormLayout;
    form->addRow(tr("&What is asked for"), m_kind);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("What it is &needed for"), m_text);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_send = buttons->addButton(tr("Propose"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"proposal-send"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_send->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, m_send, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addWidget(buttons);
    connect(m_title, &QLineEdit::textChanged, this, &ProposalDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProposalDialog::check);
    m_title->setFocus();
    check();
}

domain::Proposal ProposalDialog::proposal() const
{
    domain::Proposal proposal;
    proposal.id = m_id;
    proposal.agencyId = m_actor.agencies.value(0);
    proposal.kind = m_kind->currentData().toString();
    proposal.title = m_title->text().trimmed();
    proposal.text = m_text->toPlainText().trimmed();
    proposal.state = domain::code(domain::ProposalState::Proposed);
    return proposal;
}

void ProposalDialog::check()
{
    const auto fault = domain::faultOf(proposal(), m_actor);
    m_missing->setText(fault ? proposalFaultText(*fault) : QString());
    m_send->setEnabled(!fault);
}

} // namespace panes::operations
