// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/scorestab.h"

#include "models/core/clock.h"
#include "models/exchange/csv.h"
#include "models/exchange/xlsx.h"
#include "models/sync/syncservice.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/passing.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/savefile.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/panes/quality/qualitydetail.h"
#include "widgets/panes/quality/qualityranking.h"
#include "widgets/panes/quality/qualitytable.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

using analysis::quality::GroupKind;

constexpr std::array kQualityKinds{GroupKind::Agency, GroupKind::Feed, GroupKind::Subsystem,
                                   GroupKind::Unit};
constexpr std::array kMonthChoices{1, 3, 6, 12};
constexpr int kUsualMonths = 3;
constexpr int kSideBySideWidth = 1100;
constexpr int kRankingPercent = 56;
enum QualityPart : unsigned { BoardPart };

} // namespace

ScoresTab::ScoresTab(const common::PaneSurroundings &with, QWidget *parent)
    : Pane(u"quality-scores"_s, parent)
    , m_with(with)
    , m_board(with.readers, with.hub, with.directory, with.clock)
    , m_kinds(new common::ChipRow(this))
    , m_monthsName(new QLabel(this))
    , m_months(new QComboBox(this))
    , m_saveRanking(new QPushButton(this))
    , m_saveFailures(new QPushButton(this))
    , m_span(common::newTextLabel(with.theme, common::TypeSize::Small, this))
    , m_told(common::newTextLabel(with.theme, common::TypeSize::Body, this))
    , m_split(new QSplitter(this))
    , m_ranking(new QualityRanking(with.theme, m_split))
    , m_detail(new QualityDetail(with.theme, m_split))
    , m_state(new common::StateStack(with.theme, m_split, this))
{
    m_split->setChildrenCollapsible(false);
    m_told->hide();
    common::setPassing(*m_told);
    m_told->setObjectName(u"quality-told"_s);
    m_span->setObjectName(u"quality-span"_s);
    m_span->setContentsMargins(common::kSpace3, 0, common::kSpace3, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_span);
    column->addWidget(m_state, 1);
    column->addWidget(m_told);
    connectParts();
    retranslate();
    m_months->setCurrentIndex(m_months->findData(kUsualMonths));
    connect(m_months, &QComboBox::currentIndexChanged, this, &ScoresTab::chooseSpan);
}

QWidget *ScoresTab::newHead()
{
    m_kinds->setObjectName(u"quality-kinds"_s);
    m_months->setObjectName(u"quality-months"_s);
    m_saveRanking->setObjectName(u"quality-save-ranking"_s);
    m_saveFailures->setObjectName(u"quality-save-failures"_s);
    for (const GroupKind kind : kQualityKinds)
        m_kinds->addChip(int(kind));
    m_monthsName->setBuddy(m_months);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace1);
    column->addWidget(m_kinds);
    auto *flow = new common::FlowLayout(nullptr);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_monthsName, m_months, m_saveRanking, m_saveFailures})
        flow->addWidget(field);
    column->addLayout(flow);
    return head;
}

void ScoresTab::connectParts()
{
    connect(&m_board, &items::Loaded::changed, this, &ScoresTab::follow);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this,
            [this] { m_state->setNotice(notice()); });
    connect(m_state, &common::StateStack::actionRequested, &m_with.sync,
            &syncing::SyncService::syncNow);
    connect(m_kinds, &common::ChipRow::chosenChanged, this, [this] {
        auto now = m_board.asked();
        now.kind = static_cast<GroupKind>(m_kinds->chosen());
        now.group.clear();
        now.rule.clear();
        now.slot.reset();
        ask(now);
    });
    connect(m_ranking, &QualityRanking::cardChosen, this, [this](const QString &id) {
        auto now = m_board.asked();
        now.group = id;
        now.rule.clear();
        now.slot.reset();
        ask(now);
    });
    connect(m_detail, &QualityDetail::ruleChosen, this, [this](const QString &rule) {
        auto now = m_board.asked();
        now.rule = rule;
        ask(now);
    });
    connect(m_detail, &QualityDetail::slotChosen, this, [this](const items::QualitySlot &slot) {
        auto now = m_board.asked();
        now.slot = slot;
        ask(now);
    });
    connect(m_detail, &QualityDetail::slotOpened, this, &ScoresTab::open);
    connect(m_saveRanking, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveFailures, &QPushButton::clicked, this, [this] { save(true); });
}

QString ScoresTab::title() const
{
    return tr("Scores");
}

void ScoresTab::openAgency(const domain::AgencyId &agency)
{
    m_kinds->choose(int(GroupKind::Agency));
    auto now = m_board.asked();
    now.kind = GroupKind::Agency;
    now.group = agency.value;
    now.rule.clear();
    now.slot.reset();
    ask(now);
}

void ScoresTab::ask(const items::QualityAsk &ask)
{
    m_board.show(ask);
    follow();
}

void ScoresTab::chooseSpan()
{
    auto now = m_board.asked();
    now.months = m_months->currentData().toInt();
    ask(now);
}

void ScoresTab::follow()
{
    const auto *picture = m_board.content();
    const bool waits = m_board.isLoading() || (!picture && !m_board.error());
    setBusy(BoardPart, isVisible() && waits);
    m_saveRanking->setEnabled(picture != nullptr);
    m_saveFailures->setEnabled(picture && !picture->failures.empty());
    if (m_board.error())
        return m_state->showError(*m_board.error(), tr("Try again"));
    if (!picture)
        return m_state->showLoading(tr("Judging the figures…"));
    const auto &reference = *m_with.directory.reference();
    m_span->setText(tr("Slots due from %1 to %2 (closed months). Rules of version %3.")
                        .arg(common::format::date(picture->from), common::format::date(picture->to),
                             QString::number(picture->rules.version)));
    if (picture->cards.empty() && picture->whole.score.judged == 0)
        return m_state->showEmpty(
            tr("No figures have been received for these months."),
            tr("Data quality is worked out from what this desk has received."), tr("Sync now"));
    m_ranking->show(*picture, reference);
    m_detail->show(*picture, reference);
    m_state->setNotice(notice());
    m_state->showContent();
}

QString ScoresTab::notice() const
{
    const auto &status = m_with.sync.status();
    for (const auto collection : {domain::Collection::Observations, domain::Collection::Slots}) {
        const auto *one = status.of(collection);
        if (one && !one->complete)
            return tr("Not everything is here yet: scores may change.");
    }
    using enum syncing::Connection;
    const bool away = status.connection == ForcedOffline || status.connection == Unreachable ||
                      status.connection == NotConfigured;
    return away && status.asOf.isValid()
               ? tr("Offline: as of %1.").arg(common::format::dateTime(status.asOf))
               : QString();
}

void ScoresTab::open(const items::QualitySlot &slot)
{
    m_with.context.setArea(slot.unit);
    m_with.context.openIndicator(slot.indicator);
}

void ScoresTab::save(bool failures)
{
    const auto *picture = m_board.content();
    if (!picture)
        return;
    const auto &reference = *m_with.directory.reference();
    const auto table = failures ? failuresTable(*picture, reference)
                                : rankingTable(*picture, reference);
    common::askAndSave(
        this, {tr("Save data quality"),
               table.title,
               {{tr("Excel workbook"), u"xlsx"_s}, {tr("CSV, Vietnamese form"), u"csv"_s}},
               [table](const QString &path, const QString &suffix) {
                   return suffix == "csv"_L1
                              ? exchange::writeCsv(table, exchange::CsvForm::Vietnamese, path)
                              : exchange::writeXlsx(table, path);
               },
               [this](const QString &sentence) {
                   m_told->setText(sentence);
                   m_told->show();
               }});
}

void ScoresTab::retranslate()
{
    for (const GroupKind kind : kQualityKinds)
        m_kinds->setText(int(kind), words::groupKind(kind));
    m_kinds->setAccessibleName(tr("What is ranked"));
    m_monthsName->setText(tr("Months:"));
    const QSignalBlocker quiet(m_months);
    const int chosen = m_months->currentIndex();
    m_months->clear();
    for (const int months : kMonthChoices)
        m_months->addItem(tr("the last %n closed month(s)", nullptr, months), months);
    m_months->setCurrentIndex(std::max(0, chosen));
    m_months->setAccessibleName(tr("Months"));
    m_saveRanking->setText(tr("Save the ranking…"));
    m_saveFailures->setText(tr("Save the points lost…"));
    m_ranking->setAccessibleName(tr("Scorecards"));
    follow();
}

void ScoresTab::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_board.setWanted(true);
    follow();
}

void ScoresTab::hideEvent(QHideEvent *event)
{
    m_board.setWanted(false);
    setBusy(BoardPart, false);
    Pane::hideEvent(event);
}

void ScoresTab::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    common::splitTab(*m_split, width() >= kSideBySideWidth, kRankingPercent);
}

void ScoresTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace panes::quality
