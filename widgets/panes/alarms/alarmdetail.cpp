// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmdetail.h"

#include "models/core/clock.h"
#include "models/domain/alarmedits.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/passing.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/theme.h"
#include "widgets/panes/alarms/alarmwords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using common::TypeSize;
using domain::AlarmVerb;

QLabel *newNamedLabel(const common::Theme &theme, TypeSize size, const QString &name,
                      QWidget *parent)
{
    auto *label = common::newTextLabel(theme, size, parent);
    label->setObjectName(name);
    return label;
}

} // namespace

AlarmDetail::AlarmDetail(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
{
    const auto &theme = with.theme;
    auto *body = new QWidget(this);
    m_title = newNamedLabel(theme, TypeSize::Title, u"alarm-title"_s, body);
    m_state = newNamedLabel(theme, TypeSize::Strong, u"alarm-state"_s, body);
    m_said = newNamedLabel(theme, TypeSize::Small, u"alarm-said"_s, body);
    m_said->hide();
    common::setPassing(*m_said);
    m_guidanceTitle = newNamedLabel(theme, TypeSize::Strong, u"alarm-guidance-title"_s, body);
    m_guidance = newNamedLabel(theme, TypeSize::Body, u"alarm-guidance"_s, body);
    m_rationaleTitle = newNamedLabel(theme, TypeSize::Strong, u"alarm-rationale-title"_s, body);
    m_rationale = newNamedLabel(theme, TypeSize::Body, u"alarm-rationale"_s, body);
    m_facts = new common::FactList(body);
    m_facts->setObjectName(u"alarm-facts"_s);
    m_historyTitle = newNamedLabel(theme, TypeSize::Strong, u"alarm-history-title"_s, body);
    m_history = new common::FactList(body);
    m_history->setObjectName(u"alarm-history"_s);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_title, m_state, newCollision(body), newButtons(body), m_said, m_guidanceTitle,
             m_guidance, m_facts, m_rationaleTitle, m_rationale, m_historyTitle, m_history})
        column->addWidget(part);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(common::newScroll(body, this));
    retranslate();
}

QPushButton *AlarmDetail::newStep(const QString &name, AlarmVerb verb, bool withWords,
                                  QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this,
            [this, verb, withWords] { Q_EMIT stepRequested(verb, withWords); });
    return button;
}

QWidget *AlarmDetail::newButtons(QWidget *parent)
{
    auto *buttons = new QWidget(parent);
    m_acknowledge = newStep(u"alarm-acknowledge"_s, AlarmVerb::Acknowledge, false, buttons);
    m_acknowledge->setProperty("primary", true);
    m_acknowledgeWords = newStep(u"alarm-acknowledge-words"_s, AlarmVerb::Acknowledge, true,
                                 buttons);
    m_shelve = newStep(u"alarm-shelve"_s, AlarmVerb::Shelve, true, buttons);
    m_unshelve = newStep(u"alarm-unshelve"_s, AlarmVerb::Unshelve, false, buttons);
    m_comment = newStep(u"alarm-comment"_s, AlarmVerb::Comment, true, buttons);
    m_assign = newStep(u"alarm-assign"_s, AlarmVerb::Assign, true, buttons);
    m_open = new QPushButton(buttons);
    m_open->setObjectName(u"alarm-open"_s);
    connect(m_open, &QPushButton::clicked, this, &AlarmDetail::openRequested);
    m_rule = new QPushButton(buttons);
    m_rule->setObjectName(u"alarm-rule"_s);
    connect(m_rule, &QPushButton::clicked, this, &AlarmDetail::ruleRequested);
    auto *flow = new common::FlowLayout(buttons);
    flow->setContentsMargins({});
    for (auto *button : {m_acknowledge, m_acknowledgeWords, m_shelve, m_unshelve, m_comment,
                         m_assign, m_open, m_rule})
        flow->addWidget(button);
    return buttons;
}

QWidget *AlarmDetail::newCollision(QWidget *parent)
{
    m_collision = new QWidget(parent);
    m_collided = newNamedLabel(m_with.theme, TypeSize::Body, u"alarm-unsettled"_s, m_collision);
    m_collided->setProperty("notice", true);
    m_retry = new QPushButton(m_collision);
    m_retry->setObjectName(u"alarm-retry"_s);
    m_discard = new QPushButton(m_collision);
    m_discard->setObjectName(u"alarm-discard"_s);
    connect(m_retry, &QPushButton::clicked, this, &AlarmDetail::retryRequested);
    connect(m_discard, &QPushButton::clicked, this, &AlarmDetail::discardRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_retry);
    row->addWidget(m_discard);
    row->addStretch();
    auto *column = new QVBoxLayout(m_collision);
    column->setContentsMargins({});
    column->addWidget(m_collided);
    column->addLayout(row);
    m_collision->hide();
    return m_collision;
}

void AlarmDetail::setAlarm(const items::AlarmLine &line,
                           const std::optional<domain::EditStanding> &unsettled,
                           const std::function<bool(AlarmVerb)> &can)
{
    if (identity(line.episode) != identity(m_line.episode))
        say({});
    m_line = line;
    m_unsettled = unsettled;
    const bool shelved = line.standing.state == domain::AlarmState::Shelved;
    m_acknowledge->setEnabled(can(AlarmVerb::Acknowledge));
    if (m_acknowledge->property("primary").toBool() != m_acknowledge->isEnabled()) {
        m_acknowledge->setProperty("primary", m_acknowledge->isEnabled());
        m_acknowledge->style()->unpolish(m_acknowledge);
        m_acknowledge->style()->polish(m_acknowledge);
    }
    m_acknowledgeWords->setEnabled(can(AlarmVerb::Acknowledge));
    m_shelve->setEnabled(can(AlarmVerb::Shelve));
    m_unshelve->setEnabled(can(AlarmVerb::Unshelve));
    m_comment->setEnabled(can(AlarmVerb::Comment));
    m_assign->setEnabled(can(AlarmVerb::Assign));
    m_shelve->setVisible(!shelved);
    m_unshelve->setVisible(shelved);
    retranslate();
}

void AlarmDetail::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void AlarmDetail::showFacts()
{
    const auto &standing = m_line.standing;
    const auto &episode = m_line.episode;
    const auto at = [](const QDateTime &moment) {
        return moment.isValid() ? common::format::dateTime(moment) : QString();
    };
    const QString answered = standing.answered.isValid()
                                 ? tr("%1, %2", "when, who")
                                       .arg(at(standing.answered), standing.answeredBy)
                                 : QString();
    const QList<std::pair<QString, QString>> facts{
        {tr("Where"), whereText(m_line)},
        {tr("Subsystem"), subsystemText(m_line.rule.subsystem)},
        {tr("Priority"), priorityText(m_line.rule.priority)},
        {tr("Since"), at(episode.onset)},
        {tr("Over since"), at(episode.cleared)},
        {tr("Value"), valueText(m_line, *m_with.directory.reference())},
        {tr("Value of"), at(episode.asOf)},
        {tr("Answered"), answered},
        {tr("Given to"), standing.assignee},
        {tr("Comes back at"), at(standing.shelvedTo)},
        {tr("Escalated"), at(standing.escalated)}};
    if (facts != m_shownFacts) // else what is there need not be drawn anew
        m_facts->setFacts(m_shownFacts = facts);
}

/// The newest first; what was said of an earlier alarm of this rule and subject is told as such.
void AlarmDetail::showHistory()
{
    QList<std::pair<QString, QString>> history;
    for (const auto &action : m_line.actions | std::views::reverse) {
        QStringList parts{doneText(action), action.comment};
        if (action.onset.isValid() && action.onset != m_line.episode.onset)
            parts << tr("(of the alarm of %1)").arg(common::format::dateTime(action.onset));
        parts.removeAll(QString());
        const QString who = action.actor.isEmpty() ? tr("This desk, not sent yet") : action.actor;
        history.append({tr("%1\n%2", "when, who").arg(common::format::dateTime(action.at), who),
                        parts.join(u'\n')});
    }
    m_historyTitle->setVisible(!history.isEmpty());
    if (history != m_shownHistory)
        m_history->setFacts(m_shownHistory = history);
}

void AlarmDetail::showCollision()
{
    m_collision->setVisible(m_unsettled.has_value());
    if (!m_unsettled)
        return;
    const QString what = doneText(domain::alarmActionFromEdit(m_unsettled->edit));
    const bool waits = domain::isOnItsWay(m_unsettled->state);
    m_retry->setVisible(!waits);
    m_discard->setVisible(m_unsettled->state != domain::EditState::Sending);
    if (waits)
        m_collided->setText(tr("“%1” is kept on this desk and has not been sent yet.").arg(what));
    else if (m_unsettled->state == domain::EditState::Conflict)
        m_collided->setText(
            tr("“%1” was not taken: somebody has acted on this alarm meanwhile, see below. Nothing "
               "was overwritten.")
                .arg(what));
    else
        m_collided->setText(
            tr("“%1” was refused by the backend: %2").arg(what, m_unsettled->errorDetail));
}

void AlarmDetail::retranslate()
{
    const QDateTime now = m_with.clock.now();
    const QString answer = answerText(m_line, now);
    m_title->setText(m_line.rule.name);
    const QString state = stateText(m_line.standing.state);
    m_state->setText(answer.isEmpty() ? state
                                      : tr("%1 · %2", "state, more of it").arg(state, answer));
    m_state->setStyleSheet(u"color: %1;"_s.arg(
        m_with.theme.color(stateTone(m_line.standing.state, m_line.rule.priority)).name()));
    m_acknowledge->setText(tr("Acknowledge"));
    m_acknowledgeWords->setText(tr("Acknowledge with words…"));
    m_shelve->setText(tr("Shelve…"));
    m_unshelve->setText(tr("Bring back"));
    m_comment->setText(tr("Comment…"));
    m_assign->setText(tr("Give to…"));
    m_open->setText(tr("Open what it is about"));
    m_rule->setText(tr("Show the rule"));
    m_retry->setText(tr("Send mine all the same"));
    m_discard->setText(tr("Give mine up"));
    m_guidanceTitle->setText(tr("What to do"));
    m_guidance->setText(m_line.rule.guidance.isEmpty() ? tr("The rule says nothing about it.")
                                                       : m_line.rule.guidance);
    m_rationaleTitle->setText(tr("Why it has this priority"));
    m_rationale->setText(m_line.rule.rationale);
    m_rationaleTitle->setVisible(!m_line.rule.rationale.isEmpty());
    m_rationale->setVisible(!m_line.rule.rationale.isEmpty());
    m_historyTitle->setText(tr("What people did"));
    showFacts();
    showHistory();
    showCollision();
}

void AlarmDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::alarms
