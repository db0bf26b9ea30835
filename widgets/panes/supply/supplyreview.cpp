// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplyreview.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fittedcolumns.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/keptstanding.h"
#include "widgets/common/passing.h"
#include "widgets/common/recordtable.h"
#include "widgets/panes/supply/supplywords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::supply {
namespace {

using domain::SubmissionState;
using domain::SubmissionVerb;

constexpr int kWidestReview = 300;
constexpr int kNarrowestReview = 90;
constexpr int kReviewSideBySide = 1000;
constexpr int kReviewListPercent = 42;
enum ReviewColumn { StateColumn, FeedColumn, ReviewPeriodColumn, EnteredColumn, WhenColumn };

SubmissionState stateOf(const domain::Submission &submission)
{
    return domain::submissionStateFromCode(submission.state);
}

/// What waits, then what came back, then the rest.
int orderOf(const domain::Shown<domain::Submission> &shown)
{
    if (shown.needsPerson())
        return 0;
    switch (stateOf(shown.record)) {
    case SubmissionState::Submitted:
        return 1;
    case SubmissionState::Returned:
        return 2;
    default:
        return 3;
    }
}

} // namespace

SupplyReview::SupplyReview(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reference(std::make_shared<items::Reference>())
    , m_split(new QSplitter(this))
    , m_list(new QTableWidget(m_split))
{
    auto *detail = new QWidget(m_split);
    m_heading = common::newTextLabel(theme, common::TypeSize::Title, detail);
    m_standing = new common::KeptStanding(theme, detail);
    m_values = new QTableWidget(detail);
    m_history = common::newTextLabel(theme, common::TypeSize::Small, detail);
    m_why = common::newTextLabel(theme, common::TypeSize::Small, detail);
    m_reasonName = new QLabel(detail);
    m_reason = new QLineEdit(detail);
    m_told = common::newTextLabel(theme, common::TypeSize::Body, detail);
    for (const auto verb : {SubmissionVerb::Approve, SubmissionVerb::Return,
                            SubmissionVerb::Correct, SubmissionVerb::Withdraw})
        m_steps.emplace_back(verb, new QPushButton(detail));
    build(detail);
    connectParts();
    retranslate();
}

void SupplyReview::build(QWidget *detail)
{
    m_list->setObjectName(u"supply-submissions"_s);
    m_heading->setObjectName(u"supply-submission"_s);
    m_values->setObjectName(u"supply-values"_s);
    m_history->setObjectName(u"supply-history"_s);
    m_why->setObjectName(u"supply-review-why"_s);
    m_reason->setObjectName(u"supply-review-reason"_s);
    m_told->setObjectName(u"supply-review-told"_s);
    m_told->hide();
    common::setPassing(*m_told);
    m_reasonName->setBuddy(m_reason);
    m_reason->setMaxLength(int(domain::kLongestReason));
    common::setUpTable(*m_list);
    common::setUpTable(*m_values);
    const auto wishes = [this](int wide, std::vector<int> spare) {
        return common::FittedColumns::Wishes{.wide = wide,
                                             .widest = m_theme.scaled(kWidestReview),
                                             .narrowest = m_theme.scaled(kNarrowestReview),
                                             .spare = std::move(spare)};
    };
    m_listColumns = new common::FittedColumns(
        *m_list, [wishes] { return wishes(FeedColumn, {WhenColumn, EnteredColumn}); });
    m_valueColumns = new common::FittedColumns(*m_values, [wishes] {
        return wishes(ReviewedIndicator, {ReviewedStatus, ReviewedPrevious, ReviewedArea});
    });
    m_split->setChildrenCollapsible(false);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonName);
    reason->addWidget(m_reason, 1);
    auto *steps = new common::FlowLayout(nullptr);
    for (const auto &[verb, button] : m_steps) {
        button->setObjectName(u"supply-"_s + code(verb));
        steps->addWidget(button);
    }
    auto *column = new QVBoxLayout(detail);
    column->setSpacing(common::kSpace1);
    column->addWidget(m_heading);
    column->addWidget(m_standing);
    column->addWidget(m_values, 1);
    column->addWidget(m_history);
    column->addLayout(reason);
    column->addLayout(steps);
    column->addWidget(m_why);
    column->addWidget(m_told);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_split);
}

void SupplyReview::connectParts()
{
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (m_filling || row == before)
            return;
        m_findings.clear();
        m_reason->clear();
        say({});
        showCurrent();
        Q_EMIT chosen();
    });
    connect(m_standing, &common::KeptStanding::retryRequested, this, &SupplyReview::retryRequested);
    connect(m_standing, &common::KeptStanding::discardRequested, this,
            &SupplyReview::discardRequested);
    connect(m_reason, &QLineEdit::textChanged, this, &SupplyReview::showSteps);
    for (const auto &[verb, button] : m_steps)
        connect(button, &QPushButton::clicked, this, [this, wanted = verb] { step(wanted); });
}

void SupplyReview::setActor(const domain::SubmissionActor &actor)
{
    m_actor = actor;
    showSteps();
}

void SupplyReview::show(std::vector<domain::Shown<domain::Submission>> shown,
                        const items::SupplyPicture &picture,
                        std::shared_ptr<const items::Reference> reference)
{
    m_picture = picture;
    m_reference = std::move(reference);
    std::ranges::stable_sort(shown, {}, orderOf);
    const QString kept = current() ? current()->record.id : QString();
    m_shown = std::move(shown);
    m_filling = true;
    fillList();
    const auto found = std::ranges::find(m_shown, kept,
                                         [](const auto &one) { return one.record.id; });
    const int row = found == m_shown.end() ? 0 : int(found - m_shown.begin());
    if (!m_shown.empty())
        m_list->setCurrentCell(row, 0);
    m_filling = false;
    showCurrent();
    if (current() && current()->record.id != kept)
        Q_EMIT chosen();
}

void SupplyReview::fillList()
{
    m_list->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const auto &one = m_shown[size_t(row)];
        const domain::Submission &on = one.record;
        QString standing = words::state(stateOf(on), on.state);
        if (one.needsPerson() && on.version == 0)
            standing = common::standingMark(one.waiting); // the backend does not have it
        else if (one.waiting)
            standing = u"%1 (%2)"_s.arg(standing, common::standingMark(one.waiting));
        const auto feed = m_picture.feeds.constFind(on.feedId.value);
        const auto period = domain::Period::fromCode(on.period);
        setCell(*m_list, row, StateColumn, standing);
        m_list->item(row, StateColumn)->setData(Qt::UserRole, on.id);
        m_list->item(row, StateColumn)->setForeground(m_theme.color(words::tone(stateOf(on))));
        setCell(*m_list, row, FeedColumn,
                feed == m_picture.feeds.cend() ? on.feedId.value : feed->name);
        setCell(*m_list, row, ReviewPeriodColumn,
                period ? common::indicators::periodText(*period) : on.period);
        setCell(*m_list, row, EnteredColumn, on.enteredBy);
        setCell(*m_list, row, WhenColumn,
                on.enteredAt.isValid() ? common::format::dateTime(on.enteredAt) : QString());
    }
    m_listColumns->fit();
}

const domain::Shown<domain::Submission> *SupplyReview::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_shown.size()) ? &m_shown[size_t(row)] : nullptr;
}

void SupplyReview::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void SupplyReview::showCurrent()
{
    const auto *shown = current();
    m_values->setVisible(shown);
    m_history->setVisible(shown);
    if (!shown) {
        m_heading->setText(tr("Nothing has been sent yet."));
        m_standing->setEdit({});
        return showSteps();
    }
    const domain::Submission &on = shown->record;
    m_heading->setText(tr("%1 · %2 · %3", "agency, feed, period")
                           .arg(m_reference->agencyName(on.agencyId),
                                m_list->item(m_list->currentRow(), FeedColumn)->text(),
                                m_list->item(m_list->currentRow(), ReviewPeriodColumn)->text()));
    const auto wanted = domain::submissionVerbFromCode(shown->unsentVerb);
    m_standing->setEdit(common::editOnDesk(*shown),
                        wanted ? tr("You wanted: %1").arg(words::verb(*wanted)) : QString());
    fillValues(on);
    QStringList lines;
    for (const auto &event : domain::historyOf(on)) {
        QString line = tr("%1 · %2 · %3", "moment, person, what was done")
                           .arg(common::format::dateTime(event.at), event.actor,
                                words::done(event.verb));
        lines << (event.text.isEmpty() ? line : u"%1: “%2”"_s.arg(line, event.text));
    }
    m_history->setText(lines.join(u'\n'));
    showSteps();
}

/// What cannot be done says why; nobody is offered to approve their own entry.
void SupplyReview::showSteps()
{
    const auto *shown = current();
    const bool isSettled = shown && !shown->waiting;
    bool any = false;
    for (const auto &[verb, button] : m_steps) {
        const bool may = isSettled && !domain::barTo(verb, shown->record, m_actor);
        button->setVisible(may);
        const bool needsReason = verb == SubmissionVerb::Return;
        button->setEnabled(may && (!needsReason || !m_reason->text().trimmed().isEmpty()));
        any = any || may;
    }
    const bool returns = isSettled &&
                         !domain::barTo(SubmissionVerb::Return, shown->record, m_actor);
    m_reasonName->setVisible(returns);
    m_reason->setVisible(returns);
    QString why;
    if (isSettled && stateOf(shown->record) == SubmissionState::Submitted) {
        const auto bar = domain::barTo(SubmissionVerb::Approve, shown->record, m_actor);
        if (bar && (m_actor.approves || !any))
            why = words::fault(*bar);
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void SupplyReview::step(SubmissionVerb verb)
{
    const auto *shown = current();
    if (!shown)
        return;
    if (verb == SubmissionVerb::Correct)
        return Q_EMIT correctRequested(shown->record);
    const domain::SubmissionStep done{
        verb, verb == SubmissionVerb::Return ? m_reason->text().trimmed() : QString(), {}};
    if (const auto fault = domain::faultOf(done, shown->record, m_actor))
        return say(words::fault(*fault));
    const domain::Submission on = shown->record;
    Q_EMIT stepRequested(on, done);
}

void SupplyReview::retranslate()
{
    m_list->setColumnCount(WhenColumn + 1);
    m_list->setHorizontalHeaderLabels(
        {tr("State"), tr("Feed"), tr("Period"), tr("Entered by"), tr("When")});
    m_list->setAccessibleName(tr("What was sent"));
    nameValues();
    m_reasonName->setText(tr("Reason:"));
    for (const auto &[verb, button] : m_steps)
        button->setText(words::verb(verb));
    m_filling = true;
    fillList();
    m_filling = false;
    showCurrent();
}

void SupplyReview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    common::splitTab(*m_split, width() >= kReviewSideBySide, kReviewListPercent);
}

void SupplyReview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::supply
