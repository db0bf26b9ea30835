// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediasteps.h"

#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/mediawords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using domain::MediaVerb;

constexpr int kLastWayOn = 1; ///< by stepRank()

/// The usual way forward first, then other ways on, ways out, and what moves nothing.
int stepRank(MediaVerb verb, domain::MediaState state)
{
    using enum MediaVerb;
    switch (verb) {
    case Screen:
    case Conclude:
    case Respond:
        return 0;
    case Verify:
        return state == domain::MediaState::Screening ? -1 : 1;
    case ForwardAsReport:
    case Watch:
    case Close:
        return 1;
    case Dismiss:
        return 2;
    case Label:
    case Pick:
    case Unpick:
        return 3;
    case Comment:
        break;
    }
    return 4;
}

} // namespace

MediaSteps::MediaSteps(const common::Theme &theme, QWidget *parent)
    : StepButtons(theme, u"media-"_s, parent)
{
    connect(this, &StepButtons::pressed, this,
            [this](int verb) { Q_EMIT chosen(MediaVerb(verb)); });
}

void MediaSteps::setCase(const MediaCase &on)
{
    if (m_case.isEmpty() || m_case.seen().id != on.seen().id ||
        m_case.ahead().state != on.ahead().state)
        forgetWhy();
    m_case = on;
    offer();
    bar();
}

void MediaSteps::offer()
{
    auto verbs = m_case.possible();
    const auto state = domain::mediaStateFromCode(m_case.ahead().state);
    std::ranges::stable_sort(verbs, {}, [state](MediaVerb verb) { return stepRank(verb, state); });
    std::vector<common::PossibleStep> steps;
    for (const MediaVerb verb : verbs)
        steps.push_back({int(verb), verbText(verb), u"media-step-"_s + domain::code(verb)});
    setSteps(steps, !verbs.empty() && stepRank(verbs.front(), state) <= kLastWayOn);
    if (m_case.actor().roles == domain::MediaRoles())
        say(m_case.isCopy() ? tr("A copy is looked at: nothing can be changed in it.")
                            : tr("This account may read online information, but not act on it."));
    else if (m_case.isAhead())
        say(tr("With your steps that wait: %1.").arg(stateText(m_case.ahead().state)));
    else
        say({});
}

void MediaSteps::bar()
{
    std::vector<common::BarredStep> barred;
    const bool acts = m_case.actor().roles != domain::MediaRoles();
    for (int number = 0; acts && number < domain::kMediaVerbs; ++number) {
        const auto verb = MediaVerb(number);
        if (const auto fault = m_case.barTo(verb))
            barred.push_back(
                {plainVerb(verb), faultText(*fault), u"barred-"_s + domain::code(verb)});
    }
    setBarred(std::move(barred));
}

} // namespace panes::media
