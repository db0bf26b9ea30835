// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediacase.h"

#include "models/items/directory.h"
#include "models/sync/reviewreader.h"

#include <algorithm>

namespace panes::media {

std::vector<domain::EditStanding> unseenEdits(const std::vector<syncing::PendingEdit> &edits,
                                              const domain::MediaItem &seen)
{
    auto standings = syncing::standings(edits);
    for (domain::EditStanding &standing : standings) {
        if (standing.state == domain::EditState::Accepted &&
            standing.edit.verb != domain::kAttachVerb && standing.edit.baseVersion >= seen.version)
            standing.state = domain::EditState::Sending;
    }
    return standings;
}

MediaCase::MediaCase(const items::MediaContent &content, std::vector<syncing::PendingEdit> edits,
                     const syncing::DeskUser &user,
                     std::shared_ptr<const items::Reference> reference, const QDateTime &now)
    : m_seen(content.item)
    , m_ahead(domain::withPending(content.item, unseenEdits(edits, content.item)))
    , m_attachments(content.attachments)
    , m_edits(std::move(edits))
    , m_actor(syncing::mediaActor(user))
    , m_isCopy(syncing::isReader(user))
    , m_reference(std::move(reference))
    , m_calendar(m_reference->calendar)
    , m_now(now)
{
}

std::vector<domain::MediaVerb> MediaCase::possible() const
{
    return isEmpty() ? std::vector<domain::MediaVerb>() : domain::possibleSteps(ahead(), m_actor);
}

std::optional<domain::MediaFault> MediaCase::barTo(domain::MediaVerb verb) const
{
    const auto fault = this->fault({.verb = verb});
    const bool bars = fault == domain::MediaFault::WrongState ||
                      fault == domain::MediaFault::NotYourRole ||
                      fault == domain::MediaFault::NotPicked;
    return bars ? fault : std::nullopt;
}

std::optional<domain::MediaFault> MediaCase::fault(const domain::MediaStep &step) const
{
    return domain::faultOf(step, ahead(), m_actor);
}

domain::MediaItem MediaCase::after(const domain::MediaStep &step) const
{
    return domain::afterStep(step, ahead(), m_actor, m_now);
}

QDateTime MediaCase::dueAfter(const domain::MediaStep &step) const
{
    return domain::dueAt(after(step), m_calendar);
}

} // namespace panes::media
