// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/explanationspage.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/keptstanding.h"
#include "widgets/panes/quality/closingwords.h"
#include "widgets/panes/quality/qualitygrid.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::quality {
namespace {

using domain::ExplanationStep;

constexpr int kWordsColumn = 2;
constexpr int kMomentColumn = 5;
constexpr int kReviewerColumn = 6;
constexpr std::array kReviewSteps{ExplanationStep::Accept, ExplanationStep::Reject,
                                  ExplanationStep::Revise, ExplanationStep::Withdraw};

} // namespace

ExplanationsPage::ExplanationsPage(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_table(newQualityTable(u"closing-explanations"_s, this, kWordsColumn,
                              {kReviewerColumn, kMomentColumn}))
    , m_text(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_bar(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_standing(new common::KeptStanding(theme, this))
{
    m_text->setObjectName(u"explanation-text"_s);
    m_bar->setObjectName(u"explanation-bar"_s);
    m_bar->setProperty("muted", true);
    auto *flow = new common::FlowLayout(nullptr);
    for (const ExplanationStep step : kReviewSteps) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"explanation-"_s + domain::code(step));
        flow->addWidget(button);
        m_buttons.emplace_back(step, button);
        connect(button, &QPushButton::clicked, this, [this, step] {
            if (const auto *one = chosen())
                Q_EMIT stepRequested(step, one->record.id);
        });
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    column->addWidget(m_standing);
    column->addWidget(m_bar);
    column->addLayout(flow);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ExplanationsPage::showChosen);
    connect(m_standing, &common::KeptStanding::retryRequested, this,
            &ExplanationsPage::retryRequested);
    connect(m_standing, &common::KeptStanding::discardRequested, this,
            &ExplanationsPage::discardRequested);
    retranslate();
}

void ExplanationsPage::show(const ClosingView &view)
{
    m_view = view;
    QList<QStringList> rows;
    for (const auto &shown : m_view.explanations) {
        const domain::Explanation &one = shown.record;
        const QString state = words::explanationState(one.state);
        const QString mark = common::standingMark(shown.waiting);
        rows << QStringList{m_view.reference->agencyName(one.agencyId),
                            mark.isEmpty() ? state : u"%1 · %2"_s.arg(state, mark),
                            one.text.simplified(),
                            words::subject(one.subject, &m_view.scores, one.agencyId, m_view.rules,
                                           *m_view.reference),
                            one.author,
                            one.at.isValid() ? common::format::dateTime(one.at) : QString(),
                            one.reviewedBy,
                            one.answer.simplified()};
    }
    fillQualityTable(*m_table,
                     {tr("Agency"), tr("State"), tr("Explanation"), tr("About"), tr("Given by"),
                      tr("At"), tr("Reviewed by"), tr("Answer")},
                     rows);
    showChosen();
}

void ExplanationsPage::choose(const QString &id)
{
    for (size_t row = 0; row < m_view.explanations.size(); ++row) {
        if (m_view.explanations[row].record.id == id)
            m_table->setCurrentCell(int(row), 0);
    }
}

const domain::Shown<domain::Explanation> *ExplanationsPage::chosen() const
{
    const auto row = size_t(std::max(0, m_table->currentRow()));
    return row < m_view.explanations.size() ? &m_view.explanations[row] : nullptr;
}

void ExplanationsPage::showChosen()
{
    const auto *one = chosen();
    m_text->setVisible(one != nullptr);
    m_standing->setEdit(
        one ? common::editOnDesk(*one) : common::EditOnDesk(),
        one ? one->unsent
                  .value(one->unsentVerb == "accept"_L1 || one->unsentVerb == "reject"_L1
                             ? "answer"_L1
                             : "text"_L1)
                  .toString()
            : QString());
    if (one)
        m_text->setText(one->record.answer.isEmpty()
                            ? one->record.text
                            : one->record.text + u'\n' + tr("Answer: %1").arg(one->record.answer));
    QString why = one ? QString() : tr("Nobody has explained anything in this closing.");
    for (const auto &[step, button] : m_buttons) {
        const auto bar = one ? domain::barTo(step, one->record, m_view.who) : std::nullopt;
        const bool offered = one && !bar && !one->waiting;
        button->setEnabled(offered);
        button->setToolTip(bar ? words::fault(*bar) : QString());
        if (bar == domain::ExplanationFault::OwnAgency)
            why = words::fault(*bar);
    }
    m_bar->setText(why);
    m_bar->setVisible(!why.isEmpty());
}

void ExplanationsPage::retranslate()
{
    m_table->setAccessibleName(tr("Explanations"));
    for (const auto &[step, button] : m_buttons)
        button->setText(step == ExplanationStep::Withdraw ? words::stepName(step)
                                                          : words::stepName(step) + u'…');
}

void ExplanationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::quality
