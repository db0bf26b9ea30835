// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportedits.h"
#include "models/items/reportdetail.h"
#include "models/sync/status.h"

namespace items {
struct Reference;
}

namespace panes::reports {

/// The report that is looked at as this desk has it: what the cache says, the steps that wait in
/// the outbox, and who works here. A value; made anew when one of them changes.
class DeskCase
{
public:
    DeskCase() = default;
    DeskCase(const items::ReportContent &content, std::vector<syncing::PendingEdit> edits,
             const syncing::DeskUser &user, std::shared_ptr<const items::Reference> reference,
             const QDateTime &now);

    [[nodiscard]] bool isEmpty() const { return !m_reference; }
    /// As the cache has it: what steps are based on.
    [[nodiscard]] const domain::Report &seen() const { return m_seen; }
    /// With the steps that wait: what the next step starts from.
    [[nodiscard]] const domain::ReportCase &ahead() const { return m_ahead; }
    [[nodiscard]] bool isAhead() const { return m_ahead.report.state != m_seen.state; }
    [[nodiscard]] const std::vector<syncing::PendingEdit> &edits() const { return m_edits; }
    [[nodiscard]] const items::Reference &reference() const { return *m_reference; }
    [[nodiscard]] const syncing::DeskUser &user() const { return m_user; }
    [[nodiscard]] std::vector<domain::ReportVerb> possible() const;
    /// Why a step is not possible at all; nothing when it is.
    [[nodiscard]] std::optional<domain::StepFault> barTo(domain::ReportVerb verb) const;
    [[nodiscard]] std::optional<domain::StepFault> fault(const domain::ReportStep &step) const;
    /// The report after a step, and what it is by the rules now.
    [[nodiscard]] domain::Report after(const domain::ReportStep &step) const;
    /// The deadline that a category gives this report.
    [[nodiscard]] QDateTime deadlineFor(const domain::CategoryId &category) const;
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] domain::WorkflowRules rulesAt(const QDateTime &now) const;

private:
    [[nodiscard]] domain::DeskActor actor() const
    {
        return {m_user.roles, m_user.agencyId,
                m_user.rights.classes.testFlag(domain::DataClass::Personal)};
    }

    domain::Report m_seen;
    domain::ReportCase m_ahead;
    std::vector<syncing::PendingEdit> m_edits;
    syncing::DeskUser m_user;
    std::shared_ptr<const items::Reference> m_reference;
    domain::WorkCalendar m_calendar;
    QDateTime m_now;
};

} // namespace panes::reports
