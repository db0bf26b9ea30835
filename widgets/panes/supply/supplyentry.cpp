// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplyentry.h"

#include "models/items/directory.h"
#include "models/items/supplydrafts.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/passing.h"
#include "widgets/panes/supply/supplywords.h"
#include "widgets/panes/supply/typingtable.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::supply {
namespace {

constexpr auto kCheckDelay = 300ms;
constexpr auto kKeepDelay = 700ms;

} // namespace

SupplyEntry::SupplyEntry(const common::Theme &theme, items::SupplyDrafts *drafts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(theme)
    , m_drafts(drafts)
    , m_reference(std::make_shared<items::Reference>())
    , m_heading(common::newTextLabel(theme, common::TypeSize::Title, this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_heldText(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_takeBack(new QPushButton(this))
    , m_statusName(new QLabel(this))
    , m_status(new QComboBox(this))
    , m_form(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_table(new TypingTable(this))
    , m_row(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_reasonName(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_send(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_why(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    m_heading->setObjectName(u"supply-heading"_s);
    m_told->setObjectName(u"supply-told"_s);
    m_told->hide();
    common::setPassing(*m_told);
    m_heldText->setObjectName(u"supply-held"_s);
    m_takeBack->setObjectName(u"supply-take-back"_s);
    m_status->setObjectName(u"supply-status"_s);
    m_form->setObjectName(u"supply-form"_s);
    m_import->setObjectName(u"supply-import"_s);
    m_table->setObjectName(u"supply-grid"_s);
    m_row->setObjectName(u"supply-row"_s);
    m_first->setObjectName(u"supply-confirm"_s);
    m_second->setObjectName(u"supply-confirm-other"_s);
    m_reason->setObjectName(u"supply-reason"_s);
    m_send->setObjectName(u"supply-send"_s);
    m_stop->setObjectName(u"supply-stop"_s);
    m_why->setObjectName(u"supply-why"_s);
    m_check.setSingleShot(true);
    m_check.setInterval(kCheckDelay);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepDelay);
    m_reason->setMaxLength(int(domain::kLongestReason));
    m_table->setModel(&m_grid);
    m_columns = new common::FittedColumns(*m_table, [this] { return columns(); });
    build();
    connectParts();
    retranslate();
    showState();
}

void SupplyEntry::build()
{
    m_statusName->setBuddy(m_status);
    m_reasonName->setBuddy(m_reason);
    auto *head = new common::FlowLayout(nullptr);
    for (QWidget *part : std::initializer_list<QWidget *>{m_statusName, m_status, m_form, m_import})
        head->addWidget(part);
    auto *doubt = new common::FlowLayout(nullptr);
    doubt->addWidget(m_first);
    doubt->addWidget(m_second);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonName);
    reason->addWidget(m_reason, 1);
    auto *foot = new common::FlowLayout(nullptr);
    foot->addWidget(m_send);
    foot->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace1);
    column->addWidget(m_heading);
    column->addWidget(m_told);
    column->addWidget(m_heldText);
    auto *held = new common::FlowLayout(nullptr);
    held->addWidget(m_takeBack);
    column->addLayout(held);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_row);
    column->addLayout(doubt);
    column->addLayout(reason);
    column->addLayout(foot);
    column->addWidget(m_why);
}

void SupplyEntry::connectParts()
{
    connect(&m_grid, &SupplyGrid::edited, this, [this] {
        if (!m_putting)
            noteTyping();
        m_checked = false;
        m_told->hide();
        m_check.start();
        showState();
    });
    connect(m_table, &TypingTable::typing, this, &SupplyEntry::noteTyping);
    connect(&m_keep, &QTimer::timeout, this, &SupplyEntry::keepDraft);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (m_held)
            Q_EMIT takeBackRequested(*m_held);
    });
    if (m_drafts)
        connect(m_drafts, &items::SupplyDrafts::leaving, this, [this] {
            keepDraft();
            m_restored = false;
        });
    connect(&m_check, &QTimer::timeout, this, &SupplyEntry::checkRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                if (now.row() != before.row())
                    keepDraft();
                showRow();
            });
    connect(m_first, &QPushButton::clicked, this, [this] {
        m_grid.confirm(m_table->currentIndex().row(), false);
        m_table->setFocus();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        m_grid.confirm(m_table->currentIndex().row(), true);
        m_table->setFocus();
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        m_grid.setStatus(static_cast<domain::ValueStatus>(m_status->currentData().toInt()));
        if (isTyped())
            noteTyping();
        showState();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &SupplyEntry::showState);
    connect(m_reason, &QLineEdit::textEdited, this, &SupplyEntry::noteTyping);
    connect(m_form, &QPushButton::clicked, this, &SupplyEntry::formRequested);
    connect(m_import, &QPushButton::clicked, this, &SupplyEntry::importRequested);
    connect(m_send, &QPushButton::clicked, this, &SupplyEntry::send);
    connect(m_stop, &QPushButton::clicked, this, &SupplyEntry::askToStop);
}

void SupplyEntry::setBar(const QString &why)
{
    m_bar = why;
    m_grid.setEditable(why.isEmpty() && !m_sending);
    showState();
}

void SupplyEntry::setSending(bool sending)
{
    m_sending = sending;
    setBar(m_bar);
}

void SupplyEntry::setFindings(const std::vector<items::SupplyFinding> &findings)
{
    m_grid.setFindings(findings);
    m_checked = !m_check.isActive();
    m_columns->fitRows();
    showState();
}

void SupplyEntry::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void SupplyEntry::send()
{
    if (whyNot().isEmpty())
        Q_EMIT sendRequested(m_grid.values(), m_reason->text().trimmed());
}

void SupplyEntry::hideEvent(QHideEvent *event)
{
    keepDraft();
    QWidget::hideEvent(event);
}

void SupplyEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::supply
