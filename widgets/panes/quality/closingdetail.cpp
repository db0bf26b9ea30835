// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/closingdetail.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/panes/quality/closingchangepage.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/explanationspage.h"
#include "widgets/panes/quality/qualitygrid.h"
#include "widgets/panes/quality/qualitywords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

constexpr int kTrendColumn = 9;  ///< of the cards
constexpr int kReasonColumn = 6; ///< of the points lost
constexpr int kRecordColumn = 7;
enum ClosingPage { CardPage, LostPage, ChangePage, ExplanationPage };
constexpr size_t kHashSeen = 16; ///< digits

} // namespace

ClosingDetail::ClosingDetail(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_heading(common::newTextLabel(theme, common::TypeSize::Title, this))
    , m_hash(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_tabs(new QTabWidget(this))
    , m_cards(newQualityTable(u"closing-cards"_s, m_tabs, 0, {kTrendColumn}))
    , m_lostPage(new QWidget(m_tabs))
    , m_lostTold(common::newTextLabel(theme, common::TypeSize::Body, m_lostPage))
    , m_lost(newQualityTable(u"closing-lost"_s, m_lostPage, kReasonColumn, {kRecordColumn}))
    , m_explainAll(new QPushButton(m_lostPage))
    , m_explain(new QPushButton(m_lostPage))
    , m_open(new QPushButton(m_lostPage))
    , m_paper(new QPushButton(m_lostPage))
    , m_bar(common::newTextLabel(theme, common::TypeSize::Small, m_lostPage))
    , m_change(new ClosingChangePage(theme, m_tabs))
    , m_explanations(new ExplanationsPage(theme, m_tabs))
{
    m_heading->setObjectName(u"closing-heading"_s);
    m_hash->setObjectName(u"closing-hash"_s);
    m_hash->setProperty("muted", true);
    m_tabs->setObjectName(u"closing-detail"_s);
    m_lostTold->setObjectName(u"closing-lost-told"_s);
    m_explainAll->setObjectName(u"closing-explain-all"_s);
    m_explain->setObjectName(u"closing-explain"_s);
    m_open->setObjectName(u"closing-open"_s);
    m_paper->setObjectName(u"closing-paper"_s);
    m_bar->setObjectName(u"closing-bar"_s);
    m_bar->setProperty("muted", true);
    auto *lost = new QVBoxLayout(m_lostPage);
    lost->addWidget(m_lostTold);
    lost->addWidget(m_lost, 1);
    lost->addWidget(m_bar);
    auto *flow = new common::FlowLayout(nullptr);
    for (QPushButton *button : {m_explain, m_explainAll, m_open, m_paper})
        flow->addWidget(button);
    lost->addLayout(flow);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_cards, m_lostPage, m_change, m_explanations})
        m_tabs->addTab(page, QString());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace1);
    column->addWidget(m_heading);
    column->addWidget(m_hash);
    column->addWidget(m_tabs, 1);
    connect(m_cards, &QTableWidget::currentCellChanged, this, &ClosingDetail::chooseCard);
    connect(m_cards, &QTableWidget::cellActivated, this, [this] {
        m_tabs->setCurrentIndex(LostPage);
        m_lost->setFocus();
    });
    connect(m_lost, &QTableWidget::currentCellChanged, this, &ClosingDetail::offerExplaining);
    connect(m_explain, &QPushButton::clicked, this,
            [this] { Q_EMIT explainRequested(m_agency, subjectChosen()); });
    connect(m_explainAll, &QPushButton::clicked, this,
            [this] { Q_EMIT explainRequested(m_agency, {}); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT agencyOpened(m_agency); });
    connect(m_paper, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(m_agency); });
    retranslate();
}

QStringList ClosingDetail::cardRow(const domain::ClosedCard &card) const
{
    QStringList row{words::cardName(card.group, card.id, *m_view.reference),
                    words::points(card.score), words::gain(m_view.change, card),
                    common::format::number(card.due),
                    words::band(analysis::quality::bandFrom(card.band))};
    for (const auto &dimension : card.dimensions)
        row << words::points(dimension);
    QStringList trend;
    for (const auto &point : m_view.trends.value(domain::trendKey(card.group, card.id)))
        trend << words::points(point.score);
    return row << trend.join(u" → "_s);
}

void ClosingDetail::showCards()
{
    std::vector<const domain::ClosedCard *> cards;
    for (const domain::ClosedCard &card : m_view.scores.cards) {
        if (card.group == "agency"_L1)
            cards.push_back(&card);
    }
    std::ranges::sort(cards, [](const auto *a, const auto *b) {
        return std::tuple(!a->score, -a->score.value_or(0), -a->due, a->id) <
               std::tuple(!b->score, -b->score.value_or(0), -b->due, b->id);
    });
    if (const auto *whole = m_view.scores.card(u"all"_s, {}))
        cards.insert(cards.begin(), whole);
    m_cardIds.clear();
    QList<QStringList> rows;
    for (const auto *card : cards) {
        m_cardIds.push_back(card->id);
        rows << cardRow(*card);
    }
    QStringList heads{words::groupKind(analysis::quality::GroupKind::Agency), tr("Points"),
                      tr("Change"), tr("Due (n)"), tr("Stands")};
    for (int d = 0; d < analysis::quality::kDimensions; ++d)
        heads << words::dimension(static_cast<analysis::quality::Dimension>(d));
    heads << tr("Closed periods");
    fillQualityTable(*m_cards, heads, rows);
    const auto chosen = std::ranges::find(m_cardIds, m_agency.value);
    if (chosen != m_cardIds.end()) {
        const QSignalBlocker quiet(m_cards);
        m_cards->setCurrentCell(int(chosen - m_cardIds.begin()), 0);
    }
}

void ClosingDetail::chooseCard(int line)
{
    if (line < 0 || size_t(line) >= m_cardIds.size())
        return;
    m_agency = domain::AgencyId(m_cardIds[size_t(line)]);
    showLost();
}

/// The state of the newest explanation of this; empty: nobody explained it.
QString ClosingDetail::explainedMark(const QString &subject) const
{
    const domain::Explanation *newest = nullptr;
    for (const auto &shown : m_view.explanations) {
        if (shown.record.agencyId == m_agency && shown.record.subject == subject &&
            (!newest || newest->at <= shown.record.at))
            newest = &shown.record;
    }
    return newest ? words::explanationState(newest->state) : QString();
}

void ClosingDetail::showLost()
{
    const bool isAgency = !m_agency.isEmpty();
    const auto *card = m_view.scores.card(isAgency ? u"agency"_s : u"all"_s, m_agency.value);
    m_subjects.clear();
    QList<QStringList> rows;
    for (const auto &loss : card ? card->losses : std::vector<domain::ClosedLoss>()) {
        m_subjects << domain::subjectOf(loss);
        rows << QStringList{words::ruleOf(loss.rule, m_view.rules),
                            words::cost(loss.points),
                            explainedMark(m_subjects.constLast()),
                            QString(),
                            QString(),
                            tr("all: %1").arg(common::format::number(loss.failures)),
                            QString(),
                            QString()};
    }
    for (const domain::ClosedFailure &failure : m_view.scores.failures) {
        if (!isAgency || failure.agencyId != m_agency.value)
            continue;
        m_subjects << domain::subjectOf(failure);
        rows << QStringList{
            words::ruleOf(failure.rule, m_view.rules),
            words::cost(failure.points),
            explainedMark(m_subjects.constLast()),
            words::periodName(failure.period),
            m_view.reference->unitName(domain::UnitId(failure.unitId)),
            words::indicatorName(*m_view.reference, domain::IndicatorId(failure.indicatorId)),
            words::reason(failure, *m_view.reference),
            failure.records.join(u", "_s)};
    }
    fillQualityTable(*m_lost,
                     {tr("Rule"), tr("Points lost"), tr("Explanation"), tr("Period"), tr("Area"),
                      tr("Indicator"), tr("Reason"), tr("Records")},
                     rows);
    const QString name = isAgency ? m_view.reference->agencyName(m_agency)
                                  : words::groupKind(analysis::quality::GroupKind::Everything);
    m_lostTold->setText(tr("%1: %2 of 100 points, slots due: %3")
                            .arg(name, words::points(card ? card->score : std::optional<double>()),
                                 common::format::number(card ? card->due : 0)));
    offerExplaining();
}

QString ClosingDetail::subjectChosen() const
{
    return m_subjects.value(std::max(0, m_lost->currentRow()));
}

void ClosingDetail::offerExplaining()
{
    domain::Explanation asked;
    asked.agencyId = m_agency;
    const bool isAgency = !m_agency.isEmpty();
    const auto bar = domain::barTo(domain::ExplanationStep::Give, asked, m_view.who);
    const bool kept = m_view.closing.version > 0; // the backend has it
    m_explain->setEnabled(isAgency && !bar && kept && !subjectChosen().isEmpty());
    m_explainAll->setEnabled(isAgency && !bar && kept);
    m_open->setEnabled(isAgency);
    m_paper->setEnabled(isAgency);
    QString why;
    if (!isAgency)
        why = tr("Choose an agency among the cards.");
    else if (bar)
        why = words::fault(*bar);
    m_bar->setText(why);
    m_bar->setVisible(!why.isEmpty());
}

void ClosingDetail::show(const ClosingView &view)
{
    m_view = view;
    if (!m_view.scores.card(u"agency"_s, m_agency.value))
        m_agency = {};
    m_heading->setText(words::closingName(m_view.closing));
    QStringList told{tr("Figures as of %1").arg(common::format::dateTime(m_view.scores.asOf)),
                     tr("rules of version %1").arg(m_view.closing.rulesVersion),
                     tr("hash %1…")
                         .arg(m_view.closing.hash.first(
                             std::min<qsizetype>(kHashSeen, m_view.closing.hash.size())))};
    if (m_view.closing.closedAt.isValid())
        told << tr("closed by %1 at %2")
                    .arg(m_view.closing.closedBy,
                         common::format::dateTime(m_view.closing.closedAt));
    if (!m_view.closing.reason.isEmpty())
        told << tr("closed again: %1").arg(m_view.closing.reason);
    if (!m_view.isIntact)
        told = QStringList{tr("The content does not fit its hash: it was changed outside of this "
                              "program.")};
    m_hash->setText(told.join(u" · "_s));
    m_hash->setToolTip(m_view.closing.hash);
    showCards();
    showLost();
    m_change->show(m_view);
    m_explanations->show(m_view);
}

void ClosingDetail::openExplanation(const QString &id)
{
    m_tabs->setCurrentIndex(ExplanationPage);
    m_explanations->choose(id);
}

void ClosingDetail::retranslate()
{
    m_tabs->setTabText(CardPage, tr("Cards"));
    m_tabs->setTabText(LostPage, tr("Points lost"));
    m_tabs->setTabText(ChangePage, tr("What changed"));
    m_tabs->setTabText(ExplanationPage, tr("Explanations"));
    m_explain->setText(tr("Explain this…"));
    m_explainAll->setText(tr("Explain the whole score…"));
    m_open->setText(tr("Open today's card"));
    m_paper->setText(tr("Evidence as PDF…"));
    m_cards->setAccessibleName(tr("Cards of the closing"));
    m_lost->setAccessibleName(tr("Points lost in the closing"));
}

void ClosingDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::quality
