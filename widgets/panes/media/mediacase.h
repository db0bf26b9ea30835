// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediaedits.h"
#include "models/items/mediadetail.h"
#include "models/sync/editstanding.h"

namespace items {
struct Reference;
}

namespace panes::media {

/// Edits as what is shown of a record takes them: what the backend has accepted counts as on its
/// way until the record that it made of it is here.
[[nodiscard]] std::vector<domain::EditStanding> unseenEdits(
    const std::vector<syncing::PendingEdit> &edits, const domain::MediaItem &seen);

/// One item as this desk has it: what the cache says, the steps that wait in the outbox, and who
/// works here. A value; made anew when one of them changes.
class MediaCase
{
public:
    MediaCase() = default;
    MediaCase(const items::MediaContent &content, std::vector<syncing::PendingEdit> edits,
              const syncing::DeskUser &user, std::shared_ptr<const items::Reference> reference,
              const QDateTime &now);

    [[nodiscard]] bool isEmpty() const { return !m_reference; }
    /// As the cache has it: what steps are based on.
    [[nodiscard]] const domain::MediaItem &seen() const { return m_seen; }
    /// With the steps that wait: what the next step starts from.
    [[nodiscard]] const domain::MediaItem &ahead() const { return m_ahead.record; }
    [[nodiscard]] bool isAhead() const { return m_ahead.record.state != m_seen.state; }
    [[nodiscard]] const std::vector<domain::Attachment> &attachments() const
    {
        return m_attachments;
    }
    /// Of this item, oldest first; with those that were accepted a short time ago.
    [[nodiscard]] const std::vector<syncing::PendingEdit> &edits() const { return m_edits; }
    [[nodiscard]] const items::Reference &reference() const { return *m_reference; }
    [[nodiscard]] const domain::WorkCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const domain::MediaActor &actor() const { return m_actor; }
    /// A copy is looked at: what its reader may not see is not in it.
    [[nodiscard]] bool isCopy() const { return m_isCopy; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] std::vector<domain::MediaVerb> possible() const;
    /// Why a step is not possible at all; nothing when it is.
    [[nodiscard]] std::optional<domain::MediaFault> barTo(domain::MediaVerb verb) const;
    [[nodiscard]] std::optional<domain::MediaFault> fault(const domain::MediaStep &step) const;
    [[nodiscard]] domain::MediaItem after(const domain::MediaStep &step) const;
    /// The deadline that a step gives; null: none.
    [[nodiscard]] QDateTime dueAfter(const domain::MediaStep &step) const;

private:
    domain::MediaItem m_seen;
    domain::Shown<domain::MediaItem> m_ahead;
    std::vector<domain::Attachment> m_attachments;
    std::vector<syncing::PendingEdit> m_edits;
    domain::MediaActor m_actor;
    bool m_isCopy = false;
    std::shared_ptr<const items::Reference> m_reference;
    domain::WorkCalendar m_calendar;
    QDateTime m_now;
};

} // namespace panes::media
