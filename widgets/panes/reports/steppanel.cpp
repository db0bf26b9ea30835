// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/steppanel.h"

#include "models/sync/reviewreader.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stepwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

/// Comments have their own box below, the contact its own button.
bool isOffered(domain::ReportVerb verb)
{
    return !domain::changesNothing(verb);
}

/// The usual way forward comes before detours, and those before ways out.
int rank(domain::ReportVerb verb)
{
    using enum domain::ReportVerb;
    switch (verb) {
    case AskInformation:
    case Return:
    case Assign:
    case AskExtension:
    case RefuseExtension:
    case Redo:
    case KeepUnpublished:
        return 1;
    case Refuse:
    case MarkDuplicate:
    case Withdraw:
        return 2;
    default:
        return 0;
    }
}

} // namespace

StepPanel::StepPanel(const common::Theme &theme, QWidget *parent)
    : StepButtons(theme, {}, parent)
{
    connect(this, &StepButtons::pressed, this,
            [this](int verb) { Q_EMIT chosen(domain::ReportVerb(verb)); });
}

QString StepPanel::barredText(const syncing::DeskUser &user)
{
    if (syncing::isReader(user))
        return tr("A copy is looked at: nothing can be changed in it.");
    if (user.name.isEmpty())
        return tr("What you may do here is known after the first contact with the backend.");
    if (user.isOutdated)
        return tr("The backend has to confirm your rights before you can act: this desk has been "
                  "without it for too long.");
    return tr("This account may read reports, but not act on them.");
}

void StepPanel::setCase(const DeskCase &on)
{
    if (m_case.isEmpty() || m_case.seen().id != on.seen().id ||
        m_case.ahead().report.state != on.ahead().report.state)
        forgetWhy();
    m_case = on;
    offer();
    bar();
}

void StepPanel::offer()
{
    auto verbs = m_case.possible();
    std::erase_if(verbs, [](domain::ReportVerb verb) { return !isOffered(verb); });
    std::ranges::stable_sort(verbs, {}, rank);
    std::vector<common::PossibleStep> steps;
    for (const domain::ReportVerb verb : verbs)
        steps.push_back({int(verb), verbText(verb), u"step-"_s + domain::code(verb)});
    setSteps(steps, true);
    if (m_case.user().roles == domain::DeskRoles())
        say(barredText(m_case.user()));
    else if (verbs.empty())
        say(tr("No step is left for you in this state."));
    else if (m_case.isAhead())
        say(tr("With your steps that wait: %1.")
                .arg(stateText(m_case.ahead().report.state, m_case.ahead().report.stateText)));
    else
        say({});
}

void StepPanel::bar()
{
    std::vector<common::BarredStep> barred;
    const bool acts = m_case.user().roles != domain::DeskRoles();
    for (int number = 0; acts && number < domain::kReportVerbs; ++number) {
        const auto verb = domain::ReportVerb(number);
        const auto fault = m_case.barTo(verb);
        if (fault && isOffered(verb))
            barred.push_back({verbText(verb).remove(u'…'), faultText(*fault),
                              u"barred-"_s + domain::code(verb)});
    }
    setBarred(std::move(barred));
}

} // namespace panes::reports
