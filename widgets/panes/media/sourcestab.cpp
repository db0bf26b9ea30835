// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sourcestab.h"

#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/passing.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/media/sourcecard.h"
#include "widgets/panes/media/sourcelistview.h"
#include "widgets/panes/media/sourcescope.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// From this width on, list and card stand side by side.
constexpr int kSideBySideWidth = 1500;
constexpr int kListPercentWide = 72;
constexpr int kListPercentHigh = 56;

QPushButton *newButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

} // namespace

SourcesTab::SourcesTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_sources(with.readers, with.hub)
    , m_board(with.readers, with.hub, with.clock)
    , m_writer(common::outboxOf(with.sync))
    , m_add(newButton(u"add-source"_s, this))
    , m_importList(newButton(u"import-opml"_s, this))
    , m_importItems(newButton(u"import-items"_s, this))
    , m_collects(new QCheckBox(this))
    , m_readNow(newButton(u"read-now"_s, this))
    , m_desk(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_said(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_note(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_model(new SourceListModel(with.theme, this))
    , m_view(new SourceListView(*m_model, with.theme))
    , m_card(new SourceCard(with.theme))
    , m_split(new QSplitter(Qt::Vertical))
{
    build();
    connectModels();
    connectButtons();
    retranslate();
}

void SourcesTab::build()
{
    m_collects->setObjectName(u"collects"_s);
    m_desk->setObjectName(u"sources-desk"_s);
    m_said->setObjectName(u"sources-said"_s);
    m_said->hide();
    common::setPassing(*m_said);
    m_note->setObjectName(u"sources-note"_s);
    for (QLabel *label : {m_desk, m_note})
        label->setProperty("muted", true);
    auto *bar = new QWidget(this);
    auto *flow = new common::FlowLayout(bar);
    flow->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_add, m_importList, m_importItems,
                                                          m_collects, m_readNow})
        flow->addWidget(part);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(common::kSpace1);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_note);
    m_split->addWidget(list);
    m_split->addWidget(common::newScroll(m_card));
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_state = new common::StateStack(m_with.theme, m_split, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    column->setSpacing(common::kSpace1);
    for (QWidget *part : std::initializer_list<QWidget *>{bar, m_desk, m_said})
        column->addWidget(part);
    column->addWidget(m_state, 1);
}

void SourcesTab::connectModels()
{
    connect(&m_sources, &items::Loaded::changed, this, &SourcesTab::showRows);
    connect(&m_sources, &items::MediaSourceList::shownChanged, this, &SourcesTab::showRows);
    connect(&m_board, &items::Loaded::changed, this, &SourcesTab::showRows);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &SourcesTab::readEdits);
    connect(&m_with.sync, &syncing::SyncService::feedsChanged, this, &SourcesTab::readFeeds);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &SourcesTab::showDesk);
    connect(&m_with.context, &common::SharedContext::areaChanged, this, &SourcesTab::read);
    connect(&m_with.context, &common::SharedContext::periodChanged, this, &SourcesTab::read);
    connect(&m_with.context, &common::SharedContext::searchChanged, this, &SourcesTab::read);
    connect(&m_with.directory, &items::Directory::changed, this, &SourcesTab::read);
    connect(m_state, &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connect(m_view, &SourceListView::currentChangedTo, this, &SourcesTab::showCurrent);
    connect(m_view, &QTableView::activated, this, &SourcesTab::change);
}

void SourcesTab::connectButtons()
{
    connect(m_add, &QPushButton::clicked, this, &SourcesTab::add);
    connect(m_importList, &QPushButton::clicked, this, &SourcesTab::importList);
    connect(m_importItems, &QPushButton::clicked, this, &SourcesTab::importItems);
    connect(m_collects, &QCheckBox::clicked, this, &SourcesTab::setCollecting);
    connect(m_readNow, &QPushButton::clicked, &m_with.sync, &syncing::SyncService::collectNow);
    connect(m_card, &SourceCard::changeRequested, this, &SourcesTab::change);
    connect(m_card, &SourceCard::pauseRequested, this, &SourcesTab::pauseOrResume);
    connect(m_card, &SourceCard::itemsRequested, this, [this] {
        if (const SourceRow *row = current()) {
            items::MediaFilter filter = sharedScope(m_with);
            filter.source = row->shown.record.id;
            Q_EMIT streamRequested(filter);
        }
    });
    connect(&m_card->standing(), &common::KeptStanding::retryRequested, &m_writer,
            &common::EditWriter::retry);
    connect(&m_card->standing(), &common::KeptStanding::discardRequested, &m_writer,
            &common::EditWriter::discard);
    connect(&m_writer, &common::EditWriter::said, this, &SourcesTab::say);
    connect(&m_writer, &common::EditWriter::busyChanged, this, &SourcesTab::tellBusy);
}

void SourcesTab::retranslate()
{
    m_add->setText(tr("Add source…"));
    m_importList->setText(tr("Import a list of feeds (OPML)…"));
    m_importItems->setText(tr("Import items from a file…"));
    m_collects->setText(tr("This desk reads feeds"));
    m_readNow->setText(tr("Read now"));
    m_note->setText(tr("Figures are of the period and area chosen above. Grey, in brackets: fewer "
                       "than %1 items, the share says little; such a source has no rank.")
                        .arg(common::format::number(kFewItems)));
    say({});
    showDesk();
}

void SourcesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
    read();
    readEdits();
    readFeeds();
    showRows();
}

void SourcesTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_seen = false;
    m_board.rest();
    tellBusy();
}

void SourcesTab::resizeEvent(QResizeEvent *event)
{
    const bool wide = width() >= kSideBySideWidth;
    common::splitTab(*m_split, wide, wide ? kListPercentWide : kListPercentHigh);
    QWidget::resizeEvent(event);
}

void SourcesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRows();
    }
    QWidget::changeEvent(event);
}

} // namespace panes::media
