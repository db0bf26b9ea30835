// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/closingstab.h"

#include "models/sync/editstanding.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/passing.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/quality/closingdetail.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/explanationspage.h"
#include "widgets/panes/quality/qualitygrid.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

constexpr int kClosingsBeside = 1100;
constexpr int kClosingsPercent = 32;
constexpr qsizetype kMostOpened = 4; ///< documents that are kept read
enum ClosingPart : unsigned { ListPart, ExplanationPart };

} // namespace

ClosingsTab::ClosingsTab(const common::PaneSurroundings &with, items::QualityBoard &board,
                         QWidget *parent)
    : Pane(u"quality-closings"_s, parent)
    , m_with(with)
    , m_board(board)
    , m_rules(analysis::quality::builtInRules().value_or(analysis::quality::RuleSet()))
    , m_closings(with.readers, with.hub)
    , m_explanations(with.readers, with.hub)
    , m_close(new QPushButton(this))
    , m_otherName(new QLabel(this))
    , m_other(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_list(newQualityTable(u"closings"_s, this))
    , m_standing(new common::KeptStanding(with.theme, this))
    , m_detail(new ClosingDetail(with.theme, this))
    , m_split(new QSplitter(this))
    , m_state(new common::StateStack(with.theme, m_split, this))
    , m_told(common::newTextLabel(with.theme, common::TypeSize::Body, this))
{
    m_told->setObjectName(u"closing-told"_s);
    m_told->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2, common::kSpace1);
    m_told->hide();
    common::setPassing(*m_told);
    auto *left = new QWidget(m_split);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_standing);
    m_split->addWidget(left);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_state, 1);
    column->addWidget(m_told);
    connectParts();
    retranslate();
}

QWidget *ClosingsTab::newHead()
{
    m_close->setObjectName(u"closing-close"_s);
    m_other->setObjectName(u"closing-other"_s);
    m_save->setObjectName(u"closing-evidence"_s);
    m_otherName->setBuddy(m_other);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *head = new QWidget(this);
    auto *flow = new common::FlowLayout(head);
    flow->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_close, m_otherName, m_other, m_save})
        flow->addWidget(field);
    return head;
}

void ClosingsTab::connectParts()
{
    connect(&m_closings, &items::Loaded::changed, this, &ClosingsTab::follow);
    connect(&m_closings, &items::ClosingList::shownChanged, this, &ClosingsTab::follow);
    connect(&m_explanations, &items::Loaded::changed, this, &ClosingsTab::follow);
    connect(&m_explanations, &items::ExplanationList::shownChanged, this, &ClosingsTab::follow);
    connect(&m_with.directory, &items::Directory::changed, this, &ClosingsTab::follow);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &ClosingsTab::readEdits);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &ClosingsTab::followStatus);
    connect(m_state, &common::StateStack::actionRequested, this, &ClosingsTab::askToClose);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int line) {
        m_id = m_ids.value(line);
        fillOthers();
        showChosen();
    });
    connect(m_other, &QComboBox::currentIndexChanged, this, &ClosingsTab::showChosen);
    connect(m_close, &QPushButton::clicked, this, &ClosingsTab::askToClose);
    connect(m_save, &QPushButton::clicked, this, &ClosingsTab::saveEvidence);
    connect(m_detail, &ClosingDetail::explainRequested, this, &ClosingsTab::askToExplain);
    connect(m_detail, &ClosingDetail::agencyOpened, this, &ClosingsTab::agencyOpened);
    connect(m_detail, &ClosingDetail::paperRequested, this, &ClosingsTab::savePaper);
    connect(&m_detail->explanations(), &ExplanationsPage::stepRequested, this,
            &ClosingsTab::askStep);
    const auto retry = [this](const QString &editId, qint64 onVersion) {
        [[maybe_unused]] const auto asked = m_with.sync.retryEdit(editId, onVersion);
    };
    const auto discard = [this](const QString &editId) {
        [[maybe_unused]] const auto asked = m_with.sync.discardEdit(editId);
    };
    connect(&m_detail->explanations(), &ExplanationsPage::retryRequested, this, retry);
    connect(&m_detail->explanations(), &ExplanationsPage::discardRequested, this, discard);
    connect(m_standing, &common::KeptStanding::retryRequested, this, retry);
    connect(m_standing, &common::KeptStanding::discardRequested, this, discard);
}

QString ClosingsTab::title() const
{
    return tr("Closed periods");
}

void ClosingsTab::readEdits()
{
    using Edits = core::Result<std::vector<syncing::PendingEdit>>;
    m_with.sync.edits(domain::Collection::Closings, {}).then(this, [this](const Edits &edits) {
        if (edits)
            m_closings.setEdits(syncing::standings(*edits));
    });
    m_with.sync.edits(domain::Collection::Explanations, {}).then(this, [this](const Edits &edits) {
        if (edits)
            m_explanations.setEdits(syncing::standings(*edits));
    });
}

bool ClosingsTab::mayClose() const
{
    const auto &status = m_with.sync.status();
    return status.connection != syncing::Connection::Review &&
           may(status.user.rights, "act"_L1, "closings"_L1);
}

domain::Explainer ClosingsTab::who() const
{
    const auto &status = m_with.sync.status();
    const auto &user = status.user;
    const bool desk = status.connection != syncing::Connection::Review;
    return {.accountId = user.id,
            .name = user.name,
            .agencyId = user.agencyId,
            .agencies = user.rights.agencies.value_or(QList<domain::AgencyId>()),
            .explains = desk && may(user.rights, "act"_L1, "explanations"_L1),
            .reviews = mayClose()};
}

void ClosingsTab::follow()
{
    const bool loading = m_closings.isLoading() || (!m_closings.content() && !m_closings.error());
    setBusy(ListPart, isVisible() && loading);
    setBusy(ExplanationPart, isVisible() && m_explanations.isLoading());
    offerClosing();
    if (m_closings.error())
        return m_state->showError(*m_closings.error());
    if (!m_closings.content())
        return m_state->showLoading(tr("Reading the closed periods…"));
    fillList();
    if (m_closings.shown().empty())
        return m_state->showEmpty(tr("No period has been closed yet."),
                                  tr("Closing one keeps its scores as they are, with every point "
                                     "that was lost."),
                                  mayClose() ? tr("Close a period…") : QString());
    m_state->showContent();
}

void ClosingsTab::offerClosing()
{
    m_close->setEnabled(mayClose() && m_closings.content() && m_with.directory.isLoaded());
    m_close->setToolTip(mayClose() ? QString() : words::fault(domain::ClosingFault::NotYours));
}

/// A status comes often; what is shown is filled anew only where it says something else.
void ClosingsTab::followStatus()
{
    if (who() != m_who)
        follow();
}

/// Newest period first, of a period the newest closing first.
void ClosingsTab::fillList()
{
    std::vector<const domain::Shown<domain::Closing> *> shown;
    for (const auto &one : m_closings.shown())
        shown.push_back(&one);
    std::ranges::stable_sort(shown, std::greater(), [](const auto *one) {
        const auto period = domain::Period::fromCode(one->record.period);
        return std::tuple(period ? period->end : QDate(), period ? period->start : QDate(),
                          one->record.number);
    });
    QList<QStringList> rows;
    QStringList ids;
    for (const auto *one : shown) {
        const domain::Closing &closing = one->record;
        ids << closing.id;
        rows << QStringList{words::periodName(closing.period), QString::number(closing.number),
                            words::points(domain::wholeScoreIn(closing.document)),
                            one->waiting ? common::standingMark(one->waiting)
                                         : common::format::dateTime(closing.closedAt)};
    }
    const QSignalBlocker quiet(m_list);
    m_ids = ids;
    fillQualityTable(*m_list, {tr("Period"), tr("No."), tr("Points"), tr("Closed at")}, rows);
    int line = int(m_ids.indexOf(m_id));
    if (line < 0 && !m_ids.isEmpty())
        line = 0;
    m_id = m_ids.value(line);
    if (line >= 0)
        m_list->setCurrentCell(line, 0);
    fillOthers();
    showChosen();
}

/// The other closings to compare with: the one before is proposed.
void ClosingsTab::fillOthers()
{
    const QSignalBlocker quiet(m_other);
    const QString before = m_other->currentData().toString();
    m_other->clear();
    m_other->addItem(tr("none"), QString());
    for (const QString &id : std::as_const(m_ids)) {
        const auto *one = m_closings.find(id);
        if (one && id != m_id)
            m_other->addItem(words::closingName(one->record), id);
    }
    int index = m_other->findData(before);
    if (index <= 0) {
        const auto below = m_ids.indexOf(m_id) + 1;
        index = m_other->findData(m_ids.value(below));
    }
    m_other->setCurrentIndex(std::max(0, index));
}

const domain::Shown<domain::Closing> *ClosingsTab::chosen() const
{
    return m_closings.find(m_id);
}

const ClosingsTab::Opened *ClosingsTab::opened(const domain::Closing &closing)
{
    const QString key = u"%1 %2 %3"_s.arg(closing.id, QString::number(closing.version),
                                          closing.hash);
    auto known = m_opened.constFind(key);
    if (known == m_opened.cend()) {
        auto scores = domain::closedScoresFrom(closing.document);
        if (!scores)
            return nullptr;
        m_opened.insert(key, {*std::move(scores), domain::isIntact(closing)});
        known = m_opened.constFind(key);
    }
    return &*known;
}

std::optional<ClosingView> ClosingsTab::view()
{
    if (m_opened.size() > kMostOpened)
        m_opened.clear();
    const auto *one = chosen();
    const auto *is = one ? opened(one->record) : nullptr;
    if (!is)
        return std::nullopt;
    const auto period = domain::Period::fromCode(one->record.period);
    ClosingView view{.closing = one->record,
                     .scores = is->scores,
                     .isIntact = is->isIntact,
                     .trends = domain::closedTrends(
                         m_closings.known(), period ? period->kind : domain::PeriodKind::Unknown),
                     .who = m_who,
                     .rules = m_rules,
                     .reference = m_with.directory.reference()};
    const auto *other = m_closings.find(m_other->currentData().toString());
    const auto *before = other ? opened(other->record) : nullptr;
    if (before) {
        view.change = domain::changeBetween(before->scores, view.scores);
        view.comparedWith = words::closingName(other->record);
    }
    for (const auto &explanation : m_explanations.shown()) {
        if (explanation.record.closingId == m_id)
            view.explanations.push_back(explanation);
    }
    return view;
}

void ClosingsTab::showChosen()
{
    const auto *one = chosen();
    m_who = who();
    m_standing->setEdit(one ? common::editOnDesk(*one) : common::EditOnDesk());
    const auto shown = view();
    m_save->setEnabled(shown.has_value());
    m_detail->setVisible(shown.has_value());
    if (shown)
        m_detail->show(*shown);
}

void ClosingsTab::retranslate()
{
    m_close->setText(tr("Close a period…"));
    m_otherName->setText(tr("Compare with:"));
    m_other->setAccessibleName(tr("Compare with"));
    m_save->setText(tr("Save the evidence…"));
    m_list->setAccessibleName(tr("Closed periods"));
    follow();
}

void ClosingsTab::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_closings.open();
    m_explanations.open();
    readEdits();
    follow();
}

void ClosingsTab::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    common::splitTab(*m_split, width() >= kClosingsBeside, kClosingsPercent);
}

void ClosingsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::quality
