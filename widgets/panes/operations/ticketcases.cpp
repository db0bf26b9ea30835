// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of cases that go from hand to hand, of whatever kind.
#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/listdetail.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/entrylist.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/ticketpicture.h"
#include "widgets/panes/operations/tickettab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {

CaseTab::CaseTab(const common::PaneSurroundings &with, domain::Collection collection, QString name,
                 QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_collection(collection)
    , m_name(std::move(name))
    , m_groups(new common::ChipRow(this))
    , m_begin(newButton(m_name + u"-new"_s, this))
    , m_list(new EntryList(with.theme, this))
    , m_view(new CaseView(with.theme, this))
    , m_told(newToldLabel(with.theme, m_name + u"-told"_s, this))
    , m_question(
          this, [this] { return m_with.sync.edits(m_collection, {}); },
          [this](const core::Result<Edits> &edits) {
              if (edits)
                  takeEdits(syncing::standings(*edits));
          },
          [this](bool busy) { Q_EMIT busyChanged(busy); })
{
    build();
}

void CaseTab::build()
{
    setObjectName(m_name + u"-tab"_s);
    m_list->setObjectName(m_name);
    m_groups->setObjectName(m_name + u"-groups"_s);
    for (const auto group :
         {CaseGroup::All, CaseGroup::WaitingForMe, CaseGroup::Open, CaseGroup::Mine})
        m_groups->addChip(int(group));
    m_begin->setEnabled(true);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    row->addWidget(m_groups, 1);
    row->addWidget(m_begin, 0, Qt::AlignTop);
    m_split = new common::ListDetail(m_with.theme, {}, m_list, common::newScroll(m_view, this),
                                     this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_told);
    connect(m_groups, &common::ChipRow::chosenChanged, this, &CaseTab::fill);
    connect(m_begin, &QPushButton::clicked, this, [this] { begin(); });
    connect(m_list, &EntryList::currentKeyChanged, this, &CaseTab::showCurrent);
    connect(m_view, &CaseView::pictureRequested, this, &CaseTab::showPicture);
    connect(m_view, &CaseView::acted, this,
            [this](const QString &id, const QString &verb, const QString &text) {
                submit(stepOf(id, verb, text));
            });
    const auto tellFailure = [this](const core::Result<void> &done) {
        if (!done)
            tell(*m_told, failureText(done.error()));
    };
    connect(&m_view->standing(), &common::KeptStanding::retryRequested, this,
            [this, tellFailure](const QString &edit, qint64 version) {
                m_with.sync.retryEdit(edit, version).then(this, tellFailure);
            });
    connect(&m_view->standing(), &common::KeptStanding::discardRequested, this,
            [this, tellFailure](const QString &edit) {
                m_with.sync.discardEdit(edit).then(this, tellFailure);
            });
}

void CaseTab::follow(items::Loaded &list)
{
    connect(&list, &items::Loaded::changed, this, [this] {
        Q_EMIT busyChanged(this->list().isLoading() || m_question.isAsking());
        fill();
    });
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &CaseTab::askEdits);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, [this] {
        m_begin->setVisible(mayBegin() && !isReview());
        showCurrent();
    });
    connect(&m_split->list(), &common::StateStack::actionRequested, this, [this] { begin(); });
    retranslate();
}

bool CaseTab::isReview() const
{
    return m_with.sync.status().connection == syncing::Connection::Review;
}

void CaseTab::askEdits()
{
    if (m_isOpen)
        m_question.ask();
}

void CaseTab::choose(const QString &id)
{
    m_wanted = id;
    m_groups->choose(int(CaseGroup::All));
    fill();
}

void CaseTab::fill()
{
    const auto entries = lines(CaseGroup(m_groups->chosen()));
    m_list->setEntries(entries);
    if (const int row = m_list->entries().rowOf(m_wanted); !m_wanted.isEmpty() && row >= 0) {
        m_wanted.clear();
        m_list->chooseRow(row);
    } else if (m_list->currentKey().isEmpty() && !entries.empty()) {
        m_list->chooseRow(0);
    }
    if (const auto &error = list().error())
        m_split->list().showError(*error);
    else if (entries.empty())
        m_split->list().showEmpty(words().empty, words().emptyNext,
                                  mayBegin() && !isReview() ? words().begin : QString());
    else
        m_split->list().showContent();
    showCurrent();
}

void CaseTab::showCurrent()
{
    CaseShown shown = caseOf(m_list->currentKey());
    if (isReview())
        shown.actions.clear();
    m_split->detail().setVisible(m_list->entries().rowCount() > 0);
    m_view->setCase(shown);
    if (shown.id.isEmpty())
        m_split->detail().showEmpty(tr("Nothing is chosen."),
                                    tr("Choose one on the list to see what was done with it."));
    else
        m_split->detail().showContent();
}

void CaseTab::submit(const domain::Edit &edit)
{
    m_with.sync.submit(edit).then(this, [this](const core::Result<QString> &saved) {
        m_view->stepTaken(saved.has_value());
        tell(*m_told, saved ? tr("Saved on this desk; it is sent as soon as the backend can be "
                                 "reached.")
                            : failureText(saved.error()));
    });
}

void CaseTab::showPicture(const QString &sha256)
{
    m_with.sync.attachment(sha256).then(this, [this](const core::Result<QByteArray> &bytes) {
        if (bytes)
            showProblemPicture(*bytes, this);
        else
            tell(*m_told, failureText(bytes.error()));
    });
}

void CaseTab::retranslate()
{
    m_groups->setText(int(CaseGroup::All), tr("All"));
    m_groups->setText(int(CaseGroup::WaitingForMe), tr("Waiting for me"));
    m_groups->setText(int(CaseGroup::Open), tr("Not finished"));
    m_groups->setText(int(CaseGroup::Mine), tr("Mine"));
    m_groups->setAccessibleName(tr("Which ones are shown"));
    m_begin->setText(words().begin);
    m_begin->setVisible(mayBegin() && !isReview());
    m_list->setAccessibleName(words().list);
    tell(*m_told, {});
    fill();
}

void CaseTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isOpen = true;
    openList();
    askEdits();
}

void CaseTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
