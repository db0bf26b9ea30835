// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmactions.h"

#include "models/core/clock.h"
#include "models/domain/alarmedits.h"
#include "models/sync/syncservice.h"
#include "widgets/panes/alarms/alarmdialog.h"
#include "widgets/panes/alarms/alarmwords.h"

using namespace Qt::StringLiterals;

namespace panes::alarms {
namespace {

using domain::AlarmVerb;

domain::Edit editOf(AlarmVerb verb, const items::AlarmLine &line, const domain::AlarmAction &action)
{
    const auto &episode = line.episode;
    const qint64 seen = line.standing.version;
    switch (verb) {
    case AlarmVerb::Acknowledge:
        return domain::acknowledge(episode, seen, action.comment);
    case AlarmVerb::Shelve:
        return domain::shelve(episode, seen, action.until, action.comment);
    case AlarmVerb::Unshelve:
        return domain::unshelve(episode, seen, action.comment);
    case AlarmVerb::Comment:
        return domain::comment(episode, seen, action.comment);
    case AlarmVerb::Assign:
        break;
    }
    return domain::assign(episode, seen, action.assignee, action.comment);
}

} // namespace

AlarmActions::AlarmActions(const common::PaneSurroundings &with, QWidget *over)
    : EditWriter(common::outboxOf(with.sync), over)
    , m_with(with)
    , m_over(over)
{
}

bool AlarmActions::mayAct() const
{
    const auto &user = m_with.sync.status().user;
    return !user.isOutdated && domain::may(user.rights, "act"_L1, "alarms"_L1);
}

bool AlarmActions::can(AlarmVerb verb, const items::AlarmLine &line) const
{
    if (!mayAct())
        return false;
    const QDateTime now = m_with.clock.now();
    domain::AlarmAction whole; // nothing but the state can be wrong with it
    whole.comment = u"…"_s;
    whole.assignee = u"…"_s;
    whole.until = now.addDuration(std::chrono::hours(1));
    return !domain::faultOf(line.standing.state, verb, whole, now);
}

void AlarmActions::perform(AlarmVerb verb, const std::vector<items::AlarmLine> &lines,
                           bool withWords)
{
    std::vector<items::AlarmLine> fit;
    std::ranges::copy_if(lines, std::back_inserter(fit),
                         [&](const auto &line) { return can(verb, line); });
    if (fit.empty()) {
        Q_EMIT said(mayAct() ? faultText(domain::AlarmFault::WrongState)
                             : tr("Your account may look at alarms, not act on them."));
        return;
    }
    domain::AlarmAction action;
    const bool asks = verb == AlarmVerb::Unshelve ? false
                                                  : verb != AlarmVerb::Acknowledge || withWords;
    if (asks) {
        AlarmDialog dialog(verb, fit, m_with, m_over);
        if (dialog.exec() != QDialog::Accepted)
            return;
        action = dialog.action();
    }
    std::vector<domain::Edit> edits;
    for (const auto &line : fit)
        edits.push_back(editOf(verb, line, action));
    Q_EMIT said({});
    submitAll(edits);
}

} // namespace panes::alarms
