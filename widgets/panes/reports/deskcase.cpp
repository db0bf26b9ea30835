// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/deskcase.h"

#include "models/items/directory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

/// Steps that the record does not show yet: what waits, and what the backend has accepted while the
/// record that it made of it is still on its way to the screen.
std::vector<domain::Edit> unseenSteps(const std::vector<syncing::PendingEdit> &edits, qint64 seen)
{
    std::vector<domain::Edit> found;
    for (const auto &pending : edits) {
        const bool waits = pending.state == domain::EditState::Queued ||
                           pending.state == domain::EditState::Sending;
        const bool unseen = pending.state == domain::EditState::Accepted &&
                            pending.edit.baseVersion >= seen;
        if (waits || unseen)
            found.push_back(pending.edit);
    }
    return found;
}

} // namespace

DeskCase::DeskCase(const items::ReportContent &content, std::vector<syncing::PendingEdit> edits,
                   const syncing::DeskUser &user, std::shared_ptr<const items::Reference> reference,
                   const QDateTime &now)
    : m_seen(content.report)
    , m_edits(std::move(edits))
    , m_user(user)
    , m_reference(std::move(reference))
    , m_calendar(m_reference->calendar)
    , m_now(now)
{
    m_ahead = {m_seen, content.events,
               std::ranges::any_of(content.attachments, [](const domain::Attachment &attachment) {
                   return attachment.role == "after"_L1;
               })};
    m_ahead = domain::withPending(std::move(m_ahead), unseenSteps(m_edits, m_seen.version),
                                  rulesAt(now));
}

domain::WorkflowRules DeskCase::rulesAt(const QDateTime &now) const
{
    return {m_calendar,
            [reference = m_reference](const domain::CategoryId &id) {
                const auto found = reference->categories.constFind(id.value);
                return found == reference->categories.cend() ? nullptr : &*found;
            },
            now};
}

std::vector<domain::ReportVerb> DeskCase::possible() const
{
    return isEmpty() ? std::vector<domain::ReportVerb>()
                     : domain::possibleSteps(m_ahead, actor(), rulesAt(m_now));
}

std::optional<domain::StepFault> DeskCase::barTo(domain::ReportVerb verb) const
{
    return domain::barTo(verb, m_ahead, actor(), rulesAt(m_now));
}

std::optional<domain::StepFault> DeskCase::fault(const domain::ReportStep &step) const
{
    return domain::faultOf(step, m_ahead, actor(), rulesAt(m_now));
}

domain::Report DeskCase::after(const domain::ReportStep &step) const
{
    return domain::afterStep(step, m_ahead, rulesAt(m_now));
}

QDateTime DeskCase::deadlineFor(const domain::CategoryId &category) const
{
    const auto *known = rulesAt(m_now).category(category);
    return known ? domain::deadlineFor(*known, m_seen.sentAt, m_calendar) : QDateTime();
}

} // namespace panes::reports
