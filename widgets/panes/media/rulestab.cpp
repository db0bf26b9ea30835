// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/rulestab.h"

#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/passing.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/media/rulelistmodel.h"
#include "widgets/panes/media/rulepreviewlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::media {
namespace {

/// From this width on, list and rule stand side by side.
constexpr int kRulesSideBySide = 1100;
constexpr int kListPercent = 42;
constexpr int kSearchWidth = 260;
constexpr auto kTypingRest = 350ms;

} // namespace

RulesTab::RulesTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_rules(with.readers, with.hub)
    , m_preview(with.readers, with.hub)
    , m_writer(common::outboxOf(with.sync))
    , m_new(new QPushButton(this))
    , m_search(new common::SearchField(this))
    , m_role(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_said(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_model(new RuleListModel(with.theme, this))
    , m_view(new QTableView)
    , m_card(new QWidget)
    , m_split(new QSplitter(Qt::Vertical))
{
    m_title = common::newTextLabel(with.theme, common::TypeSize::Strong, m_card);
    m_standing = new common::KeptStanding(with.theme, m_card);
    m_editor = new RuleEditor(with.theme, m_card);
    m_effect = new RulePreviewList(with.theme, m_card);
    m_historyTitle = common::newTextLabel(with.theme, common::TypeSize::Strong, m_card);
    m_history = new common::FactList(m_card);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRest);
    build();
    connectModels();
    connectParts();
    retranslate();
}

void RulesTab::build()
{
    m_new->setObjectName(u"new-rule"_s);
    m_search->setObjectName(u"rules-search"_s);
    m_search->setMaximumWidth(kSearchWidth);
    m_role->setObjectName(u"rules-role"_s);
    m_role->setProperty("muted", true);
    m_said->setObjectName(u"rules-said"_s);
    m_said->hide();
    common::setPassing(*m_said);
    m_title->setObjectName(u"rule-title"_s);
    m_history->setObjectName(u"rule-history"_s);
    m_view->setObjectName(u"media-rules"_s);
    m_view->setModel(m_model);
    common::setUpTable(*m_view);
    auto *parts = new QVBoxLayout(m_card);
    parts->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    parts->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_standing, m_editor, m_effect,
                                                          m_historyTitle, m_history})
        parts->addWidget(part);
    parts->addStretch();
    m_split->addWidget(m_view);
    m_split->addWidget(common::newScroll(m_card));
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setChildrenCollapsible(false);
    m_state = new common::StateStack(m_with.theme, m_split, this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_new);
    bar->addWidget(m_search);
    bar->addWidget(m_role, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    column->setSpacing(common::kSpace1);
    column->addLayout(bar);
    column->addWidget(m_said);
    column->addWidget(m_state, 1);
}

void RulesTab::connectModels()
{
    connect(&m_rules, &items::Loaded::changed, this, &RulesTab::showRules);
    connect(&m_rules, &items::MediaRuleList::shownChanged, this, &RulesTab::showRules);
    connect(&m_preview, &items::Loaded::changed, this, &RulesTab::showPreview);
    connect(&m_rest, &QTimer::timeout, this, &RulesTab::askPreview);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &RulesTab::readEdits);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &RulesTab::showCurrent);
    connect(&m_with.context, &common::SharedContext::areaChanged, this, &RulesTab::askPreview);
    connect(&m_with.context, &common::SharedContext::periodChanged, this, &RulesTab::askPreview);
    connect(&m_with.directory, &items::Directory::changed, this, &RulesTab::showRules);
    connect(&m_with.theme, &common::Theme::changed, m_view->viewport(),
            qOverload<>(&QWidget::update));
}

void RulesTab::connectParts()
{
    connect(m_state, &common::StateStack::actionRequested, this, &RulesTab::begin);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesTab::chooseRow);
    connect(m_view, &QTableView::activated, m_editor, &RuleEditor::focusWords);
    connect(m_new, &QPushButton::clicked, this, &RulesTab::begin);
    connect(m_search, &common::SearchField::searched, this, &RulesTab::showRules);
    connect(m_editor, &RuleEditor::edited, this, &RulesTab::takeDraft);
    connect(m_editor, &RuleEditor::saveRequested, this, &RulesTab::save);
    connect(m_editor, &RuleEditor::undoRequested, this, &RulesTab::undo);
    connect(m_effect, &RulePreviewList::itemRequested, this, &RulesTab::itemOpened);
    connect(m_standing, &common::KeptStanding::retryRequested, &m_writer,
            &common::EditWriter::retry);
    connect(m_standing, &common::KeptStanding::discardRequested, &m_writer,
            &common::EditWriter::discard);
    connect(&m_writer, &common::EditWriter::said, this, &RulesTab::say);
    connect(&m_writer, &common::EditWriter::stored, this, &RulesTab::dropStored);
    connect(&m_writer, &common::EditWriter::busyChanged, this, [this] {
        tellBusy();
        showCurrent();
    });
}

void RulesTab::retranslate()
{
    m_new->setText(tr("New rule…"));
    m_search->setPlaceholderText(tr("Find a rule"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(tr("Rules of online information"));
    m_historyTitle->setText(tr("History"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    say({});
}

void RulesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
    m_rules.open();
    readEdits();
    showRules();
}

void RulesTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_seen = false;
    m_rest.stop();
    m_preview.ask({});
    tellBusy();
}

void RulesTab::resizeEvent(QResizeEvent *event)
{
    common::splitTab(*m_split, width() >= kRulesSideBySide, kListPercent);
    QWidget::resizeEvent(event);
}

void RulesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRules();
        showPreview();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::media
